// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: as wide as their longest line where all fit, else what is left over their
 * longest words is shared by need (CSS 2.2, 17.5.2.2). Lengths in twips; letters are counted, not measured.
 */
final class ColumnWidths {
    /** Mean width of a letter of the sans, in ems. */
    private static final double LETTER = .52;
    /** A table that is nearly as wide as its column takes all of it. */
    private static final double NEARLY = .66;

    private static final int TWIPS = 20;
    private static final int LONGEST_COUNTED = 400;

    private final double letter;
    private final int padding;
    private final double[] least;
    private final double[] most;

    ColumnWidths(int columns, double size, int padding) {
        this.letter = size * LETTER * TWIPS;
        this.padding = padding;
        this.least = new double[columns];
        this.most = new double[columns];
        Arrays.fill(least, 2 * letter + padding);
        Arrays.fill(most, 3 * letter + padding);
    }

    /**
     * Counts a cell.
     *
     * @param factor how much wider its letters are than usual
     */
    void add(int column, int width, List<Block> content, double factor) {
        double longestWord = 0;
        double longestLine = 0;
        for (var block : Contents.of(content).blocks()) {
            var text = block instanceof Paragraph paragraph ? line(paragraph.content()) : "";
            longestLine = Math.max(longestLine, letters(text));
            for (var word : text.split("\\s+", -1)) longestWord = Math.max(longestWord, letters(word));
            if (!(block instanceof Paragraph)) longestLine = Math.max(longestLine, 24); // a list, a picture
        }
        spread(least, column, width, (Math.min(longestWord, 30) + 1) * letter * factor + padding);
        spread(most, column, width, (Math.min(longestLine, LONGEST_COUNTED) + 3) * letter * factor + padding);
    }

    private static String line(List<Inline> content) {
        return PlainText.of(content);
    }

    /** Letters of East Asia are two wide. */
    private static double letters(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1.9 : 1).sum();
    }

    private static void spread(double[] widths, int column, int span, double wanted) {
        double there = 0;
        for (int c = column; c < column + span; c++) there += widths[c];
        for (int c = column; c < column + span && wanted > there; c++) widths[c] += (wanted - there) / span;
    }

    /** The room without which words are broken. */
    int needed() {
        return (int) Math.ceil(Arrays.stream(least).sum());
    }

    /** The widths for a table that has this much room. */
    int[] fitted(int room) {
        double wanted = Arrays.stream(most).sum();
        double needed = Arrays.stream(least).sum();
        var widths = new double[most.length];
        for (int c = 0; c < widths.length; c++) {
            if (wanted <= room) widths[c] = wanted >= NEARLY * room ? most[c] * room / wanted : most[c];
            else if (needed >= room) widths[c] = least[c] * room / needed;
            else widths[c] = least[c] + (most[c] - least[c]) * (room - needed) / (wanted - needed);
        }
        return rounded(widths);
    }

    /** Whole twips with the right sum. */
    private static int[] rounded(double[] widths) {
        var whole = new int[widths.length];
        double exact = 0;
        int sum = 0;
        for (int c = 0; c < widths.length; c++) {
            exact += widths[c];
            whole[c] = (int) Math.round(exact) - sum;
            sum += whole[c];
        }
        return whole;
    }
}
