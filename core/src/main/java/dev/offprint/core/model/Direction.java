// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** Which way a script runs. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
