// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

/** A file of XHTML; the array is the holder's. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Chapter(String file, String title, byte[] bytes) {}
