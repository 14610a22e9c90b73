// SPDX-License-Identifier: Apache-2.0
/** What the bytes of a picture say before anybody decodes them. Stands over {@code limits} and {@code resource}. */
@NullMarked
package dev.offprint.core.picture;

import org.jspecify.annotations.NullMarked;
