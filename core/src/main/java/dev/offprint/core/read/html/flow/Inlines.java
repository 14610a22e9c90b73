// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Collects the running text of one paragraph after the other, with white space collapsed as HTML has it. Styles that are
 * open when a paragraph ends go on in the next, for HTML lets them.
 */
final class Inlines {
    private final List<Frame> frames = new ArrayList<>();
    private boolean written;
    private boolean solid;
    private boolean space;
    private int breaks;
    private int outermost;

    Inlines() {
        frames.add(new Frame(content -> content));
    }

    /** One style that is open. */
    private static final class Frame {
        private final Function<List<Inline>, List<Inline>> style;
        private final List<Inline> content = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        /** The running text, until more of it comes: most has one piece, which is not copied. */
        private String piece = "";

        Frame(Function<List<Inline>, List<Inline>> style) {
            this.style = style;
        }

        void add(Inline inline) {
            if (inline instanceof Text more) {
                append(more.text());
                return;
            }
            endText();
            content.add(inline);
        }

        List<Inline> take() {
            endText();
            var taken = content.isEmpty() ? List.<Inline>of() : style.apply(List.copyOf(content));
            content.clear();
            return taken;
        }

        void append(String more) {
            if (piece.isEmpty() && text.length() == 0) piece = more;
            else pieces().append(more);
        }

        /** The running text to be changed. */
        StringBuilder pieces() {
            text.append(piece);
            piece = "";
            return text;
        }

        private void endText() {
            var whole = piece.isEmpty() ? text.toString() : piece;
            if (!whole.isEmpty()) content.add(new Text(whole));
            text.setLength(0);
            piece = "";
        }
    }

    /** How many styles are open. */
    int depth() {
        return frames.size() - 1;
    }

    void text(String raw) {
        if (hasSingleBlanks(raw)) {
            words(raw, 0, raw.length());
            return;
        }
        int at = 0;
        while (at < raw.length()) {
            int end = endOfWords(raw, at);
            if (end > at) words(raw, at, end);
            else space();
            at = Math.max(end, at + 1);
        }
    }

    /** Whether nothing but single blanks is between words and none around them, as in most texts; told quickly. */
    private static boolean hasSingleBlanks(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' && (c < ' ' || before == ' ')) return false;
            before = c;
        }
        return before != ' ';
    }

    /** Where words end that have nothing but single blanks between them; they need not be looked at one by one. */
    private static int endOfWords(String raw, int start) {
        int i = start;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            boolean isBetween = c == ' ' && i > start && i + 1 < raw.length() && !isSpace(raw.charAt(i + 1));
            if (isSpace(c) && !isBetween) break;
            i++;
        }
        return i;
    }

    /** White space; many in a row are one. */
    void space() {
        if (!space && breaks == 0) outermost = depth();
        space = true;
    }

    void add(Inline inline) {
        settle();
        solid = true;
        top().add(inline);
    }

    void lineBreak() {
        if (!space && breaks == 0) outermost = depth();
        breaks++;
    }

    /** Whether a line ends here, and nothing has been written since. */
    boolean endsLine() {
        return breaks > 0;
    }

    /** Whether there is nothing yet but no-break spaces and line breaks. */
    boolean isBlank() {
        return !solid;
    }

    /** Takes off no-break spaces. */
    void trimEnd() {
        var text = top().pieces();
        while (text.length() > 0 && isInvisible(text.charAt(text.length() - 1))) text.setLength(text.length() - 1);
        solid &= text.length() > 0 || !top().content.isEmpty() || depth() > 0;
    }

    /** @param style makes one inline of what it holds, or leaves it as it is */
    void open(Function<List<Inline>, List<Inline>> style) {
        frames.add(new Frame(style));
    }

    void close() {
        var closed = frames.remove(frames.size() - 1).take();
        closed.forEach(top()::add);
        outermost = Math.min(outermost, depth());
    }

    /** Ends the paragraph and answers with its content. White space and line breaks at its ends are gone. */
    List<Inline> take() {
        for (int i = depth(); i > 0; i--) frames.get(i).take().forEach(frames.get(i - 1)::add);
        written = false;
        solid = false;
        space = false;
        breaks = 0;
        return frames.get(0).take();
    }

    private void words(String raw, int start, int end) {
        settle();
        for (int i = start; i < end && !solid; i++) solid = raw.charAt(i) != ' ' && !isInvisible(raw.charAt(i));
        top().append(raw.substring(start, end));
    }

    /**
     * Writes the space or the line breaks that stand between what has been written and what comes, in the outermost
     * style that was open between both.
     */
    private void settle() {
        var between = frames.get(Math.min(outermost, depth()));
        if (written && breaks > 0) for (; breaks > 0; breaks--) between.add(new LineBreak());
        else if (written && space) between.append(" ");
        written = true;
        space = false;
        breaks = 0;
    }

    private Frame top() {
        return frames.get(depth());
    }

    private static boolean isInvisible(int c) {
        return c == 0xA0 || c == 0x200B || c == 0xFEFF || c == 0xAD;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
