// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/** Text between marks: {@code ==highlighted==}, {@code x^2^}, {@code H~2~O}, {@code ~~struck~~}. Of one parser. */
final class MarkedText implements DelimiterProcessor {
    private static final int LONGEST_RAISED = 20;

    private final char mark;
    private final @Nullable String single;
    private final @Nullable String twin;
    private final UnpairedMarks.Count unpaired;

    private MarkedText(char mark, @Nullable String single, @Nullable String twin, UnpairedMarks.Count unpaired) {
        this.unpaired = unpaired;
        this.mark = mark;
        this.single = single;
        this.twin = twin;
    }

    /** Obsidian's and pandoc's highlights. */
    static MarkedText highlight(UnpairedMarks.Count unpaired) {
        return new MarkedText('=', null, "mark", unpaired);
    }

    /** Pandoc's superscripts. */
    static MarkedText raised(UnpairedMarks.Count unpaired) {
        return new MarkedText('^', "sup", null, unpaired);
    }

    /** GitHub's struck text, with one sign or two; one sign on either side of a few letters in a word lowers them. */
    static MarkedText struckOrLowered(UnpairedMarks.Count unpaired) {
        return new MarkedText('~', "sub", "del", unpaired);
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return single == null ? 2 : 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        int used = paired(opening, closing);
        if (used == 0) unpaired.add();
        return used;
    }

    private int paired(DelimiterRun opening, DelimiterRun closing) {
        int length = opening.length();
        if (length != closing.length() || length > 2) return 0;
        var element = length == 2 ? twin : single(opening, closing);
        if (element == null) return 0;
        var opener = opening.getOpener();
        var marked = new Marked(element);
        for (var node : Nodes.between(opener, closing.getCloser())) marked.appendChild(node);
        opener.insertAfter(marked);
        return length;
    }

    /** Raised and lowered letters are few, hold no white space, and cling to what stands before them. */
    private @Nullable String single(DelimiterRun opening, DelimiterRun closing) {
        if (single == null) return null;
        var otherwise = single.equals("sub") ? twin : null;
        boolean clings = opening.getOpener().getPrevious() instanceof Text before && endsInWord(before.getLiteral())
                || opening.getOpener().getPrevious() instanceof TexSpan;
        return clings && isShort(opening, closing) ? single : otherwise;
    }

    private static boolean endsInWord(String text) {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean isShort(DelimiterRun opening, DelimiterRun closing) {
        int letters = 0;
        for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) return false;
            if (!(node instanceof Text text)) continue;
            if (text.getLiteral().chars().anyMatch(Character::isWhitespace)) return false;
            letters += text.getLiteral().length();
        }
        return letters <= LONGEST_RAISED;
    }
}
