// SPDX-License-Identifier: Apache-2.0
/** Mail and what is packed like it: pages saved as MHTML, messages, mailboxes. */
@NullMarked
package dev.offprint.archive.mail;

import org.jspecify.annotations.NullMarked;
