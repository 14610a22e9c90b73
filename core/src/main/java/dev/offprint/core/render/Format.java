// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

/**
 * A kind of output file.
 *
 * @param id as it is named on the command line
 * @param mediaType such as {@code application/pdf}
 * @param extension of file names, without the dot
 */
public record Format(String id, String mediaType, String extension) {}
