// SPDX-License-Identifier: Apache-2.0
/**
 * Rewrites what platforms write – cards, wrappers, posts of networks, sign-ups – as the plain HTML that it means. One
 * file for each platform; knows nothing of the model.
 */
@NullMarked
package dev.offprint.core.read.html.platform;

import org.jspecify.annotations.NullMarked;
