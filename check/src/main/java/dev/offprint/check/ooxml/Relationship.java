// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

/**
 * A link from a part to another part, or to the outside.
 *
 * @param id its name within the part
 * @param type the address that tells what it is for
 * @param target the other part's name without a leading slash, resolved; or the address when external
 * @param external whether it leads out of the package
 */
public record Relationship(String id, String type, String target, boolean external) {}
