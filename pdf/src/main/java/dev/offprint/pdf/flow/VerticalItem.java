// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

/** What a column is made of, from top to bottom. A column may end at a {@link Cut} or before a {@link Space}. */
public sealed interface VerticalItem permits Strip, Space, Cut, Floating {}
