// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

/**
 * Where a record begins.
 *
 * @param volume number of the file
 * @param offset in the file, of the record or of the compressed piece that holds it
 * @param inner in what the piece unpacks to; 0 for the first or only record
 */
record Spot(int volume, long offset, long inner) {}
