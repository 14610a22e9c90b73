// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/**
 * What a face is called.
 *
 * @param family such as {@code Source Serif 4}
 * @param postScript without spaces, such as {@code SourceSerif4-SemiBold}
 * @param weight 100 to 900
 */
public record FaceName(String family, String postScript, int weight, boolean italic) {}
