// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A paragraph, indented by an em, in the widths of Knuth and Plass 1981: machine units of which an em has 18.
 *
 * @param texts what each item prints
 */
record Specimen(List<HorizontalItem> items, List<String> texts) {
    /** The beginning of the Brothers Grimm's frog king, with the hyphens that the paper allows. */
    static final String FROG_KING = "In olden times when wish\u00ADing still helped one, there lived a king whose "
            + "daugh\u00ADters were all beau\u00ADti\u00ADful; and the young\u00ADest was so beau\u00ADti\u00ADful that "
            + "the sun it\u00ADself, which has seen so much, was aston\u00ADished when\u00ADever it shone in her face. "
            + "Close by the king's castle lay a great dark for\u00ADest, and un\u00ADder an old lime-tree in the "
            + "for\u00ADest was a well, and when the day was very warm, the king's child went out into the for\u00ADest "
            + "and sat down by the side of the cool foun\u00ADtain; and when she was bored she took a golden ball, and "
            + "threw it up on high and caught it; and this ball was her favor\u00ADite play\u00ADthing.";

    private static final int EM = 18;

    /** Every other letter is 10. */
    private static final Map<Character, Integer> WIDTHS = Map.ofEntries(
            Map.entry('a', 9),
            Map.entry('c', 8),
            Map.entry('e', 8),
            Map.entry('f', 6),
            Map.entry('g', 9),
            Map.entry('i', 5),
            Map.entry('j', 6),
            Map.entry('l', 5),
            Map.entry('m', 15),
            Map.entry('o', 9),
            Map.entry('r', 7),
            Map.entry('s', 7),
            Map.entry('t', 7),
            Map.entry('v', 9),
            Map.entry('w', 13),
            Map.entry('z', 8),
            Map.entry('C', 13),
            Map.entry('I', 6),
            Map.entry('-', 6),
            Map.entry(',', 5),
            Map.entry(';', 5),
            Map.entry('.', 5),
            Map.entry('\'', 5));

    static Specimen of(String text) {
        var specimen = new Specimen(new ArrayList<>(), new ArrayList<>());
        specimen.add(new Box(EM, 0, 0), "");
        for (var word : text.split("(?<= )", -1)) specimen.addWord(word.strip(), word.endsWith(" "));
        specimen.add(Penalty.NEVER, "");
        specimen.add(Glue.FILL, "");
        specimen.add(Penalty.ALWAYS, "");
        return specimen;
    }

    private void addWord(String word, boolean space) {
        var parts = word.split("(?<=[\u00AD-])", 0);
        for (var part : parts) addPart(part);
        if (space) add(spaceAfter(word), " ");
    }

    private void addPart(String part) {
        boolean soft = part.endsWith("\u00AD");
        var letters = soft ? part.substring(0, part.length() - 1) : part;
        add(new Box(width(letters), 0, 0), letters);
        if (soft) add(new Penalty(width("-"), 50, true), "");
        else if (part.endsWith("-")) add(new Penalty(0, 50, true), "");
    }

    private static Glue spaceAfter(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case ',' -> new Glue(6, 4, 2);
            case ';' -> new Glue(6, 4, 1);
            case '.' -> new Glue(8, 6, 1);
            default -> new Glue(6, 3, 2);
        };
    }

    private static double width(String letters) {
        return letters.chars().map(c -> WIDTHS.getOrDefault((char) c, 10)).sum();
    }

    private void add(HorizontalItem item, String text) {
        items.add(item);
        texts.add(text);
    }

    /** The text of each line; a hyphen that the break puts in is a soft one. */
    List<String> lines(List<Breakpoint> breaks) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (var end : breaks) {
            var line = String.join("", texts.subList(start, end.item())).strip();
            boolean divided = items.get(end.item()) instanceof Penalty penalty && penalty.breakWidth() > 0;
            lines.add(divided ? line + '\u00AD' : line);
            start = end.item();
        }
        return lines;
    }
}
