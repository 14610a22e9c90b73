// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into its records without looking into them: what is broken in one does not reach the next, and only one is in
 * memory. Of one thread.
 */
public final class RecordCutter implements Closeable {
    private static final int MOST_OUTSIDE = 1 << 20;

    private final Reader in;
    private final String place;
    private final Window window;
    private final Predicate<String> isRecord;
    private final Outside outside = new Outside(MOST_OUTSIDE);
    private boolean isTooLong;

    /**
     * Cuts an input.
     *
     * @param place the input, for messages
     * @param most bytes of one record, which takes two for a character
     * @param isRecord whether elements of a name, with its prefix, are records
     */
    public RecordCutter(Reader in, String place, long most, Predicate<String> isRecord) {
        this.in = in;
        this.place = place;
        this.window = new Window(in, (int) Math.min(most / 2, Integer.MAX_VALUE / 4));
        this.isRecord = isRecord;
    }

    /** What has stood outside records so far, to a mebibyte. */
    public String outside() {
        return outside.text();
    }

    /** The start tags that are open outside records. */
    public List<String> open() {
        return outside.open();
    }

    /** What is wrong with the elements outside records; null when nothing is. */
    public @Nullable String fault() {
        return outside.fault();
    }

    /** The line of {@link #fault()}, or the one that has been reached. */
    public int line() {
        return outside.fault() == null ? window.line() : outside.faultLine();
    }

    /** At the end of the input: what there is to say when an element is still open; null when all are closed. */
    public @Nullable Problem cutOff() {
        if (outside.open().isEmpty()) return null;
        return Problem.warning(
                "read.xml.cut-off",
                place + ":" + window.line(),
                "the input ends before it is complete; what stands before this place has been read",
                "get it again");
    }

    /**
     * The next record.
     *
     * @return null at the end
     * @throws OffprintException the input cannot be read any further
     */
    public @Nullable Cut next() throws OffprintException {
        try {
            return found();
        } catch (IOException e) {
            throw Opened.unreadable(place, e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            return; // all that was wanted has been read
        }
    }

    private @Nullable Cut found() throws IOException {
        while (true) {
            isTooLong = false;
            int tag = find("<", 0);
            if (tag < 0) {
                outside.text(window.take(window.length()));
                return null;
            }
            outside.text(window.take(tag));
            var name = nameOfStart();
            if (name != null && isRecord.test(name)) return record(name);
            outside.markup(window.line(), window.take(endOfMarkup(name)));
        }
    }

    /** The name of the start tag that begins here; null when something else does. */
    private @Nullable String nameOfStart() throws IOException {
        if (!window.has(2) || !(Character.isLetter(window.at(1)) || window.at(1) == '_')) return null;
        var name = new StringBuilder();
        for (int i = 1; window.has(i + 1) && i < 256 && Tags.isOfName(window.at(i)); i++) name.append(window.at(i));
        return name.toString();
    }

    private int endOfMarkup(@Nullable String name) throws IOException {
        if (name != null) return endOfTag();
        if (window.startsWith("<!--", 0)) return after("-->", 4);
        if (window.startsWith("<![CDATA[", 0)) return after("]]>", 9);
        if (window.startsWith("<?", 0)) return after("?>", 2);
        if (window.startsWith("<!", 0)) return endOfDocumentType();
        return window.startsWith("</", 0) ? after(">", 2) : 1;
    }

    /** After the tag that begins here; signs inside quotation marks do not end it. */
    private int endOfTag() throws IOException {
        int quote = 0;
        for (int i = 1; window.has(i + 1) && i < 1 << 16; i++) {
            char c = window.at(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'') quote = c;
            else if (c == '>') return i + 1;
        }
        return after(">", 1); // a quotation mark that nothing closes
    }

    private int endOfDocumentType() throws IOException {
        int end = after(">", 2);
        int subset = find("[", 0);
        if (subset < 0 || subset > end) return end;
        int close = find("]", subset);
        return close < 0 ? end : after(">", close);
    }

    private int after(String what, int from) throws IOException {
        int at = find(what, from);
        return at < 0 ? window.length() : at + what.length();
    }

    private Cut record(String name) throws IOException {
        int line = window.line();
        var around = List.copyOf(outside.open());
        int end = endOfTag();
        boolean isEmpty = end > 1 && window.at(end - 2) == '/';
        boolean isWhole = true;
        if (!isEmpty) {
            end = endOfRecord(name, end);
            isWhole = end >= 0;
        }
        int length = isWhole ? end : window.length();
        if (isTooLong) {
            window.drop(length);
            return new Cut(name, "", line, around, Cut.Ending.TOO_LONG);
        }
        var text = window.take(length);
        return new Cut(name, text, line, around, isWhole ? Cut.Ending.WHOLE : Cut.Ending.CUT_OFF);
    }

    /** After the end tag; less than 0 when there is none. */
    private int endOfRecord(String name, int from) throws IOException {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            at = find("<", at);
            if (at < 0 || !window.has(at + 3)) return -1;
            char next = window.at(at + 1);
            if (next == '!') {
                at = afterHidden(at);
            } else if (next == '/') {
                if (isNamed(name, at + 2)) depth--;
                at++;
            } else {
                if (next == name.charAt(0) && isNamed(name, at + 1) && !isEmptyTag(at)) depth++;
                at++;
            }
        }
        return after(">", at);
    }

    /** After a comment or a section of characters; one that nothing closes hides nothing. */
    private int afterHidden(int at) throws IOException {
        boolean isCharacters = window.startsWith("<![CDATA[", at);
        if (!isCharacters && !window.startsWith("<!--", at)) return at + 1;
        int end = find(isCharacters ? "]]>" : "-->", at + 4);
        return end < 0 ? at + 1 : end + 3;
    }

    private boolean isNamed(String name, int at) throws IOException {
        if (!window.startsWith(name, at) || !window.has(at + name.length() + 1)) return false;
        return !Tags.isOfName(window.at(at + name.length()));
    }

    private boolean isEmptyTag(int at) throws IOException {
        int end = find(">", at);
        return end > 0 && window.at(end - 1) == '/';
    }

    /** Goes on looking beyond the limit, but keeps nothing of what lies before. */
    private int find(String what, int from) throws IOException {
        int at = window.find(what, from);
        while (at == Window.TOO_FAR) {
            isTooLong = true;
            window.drop(window.length() - what.length());
            at = window.find(what, 0);
        }
        return at;
    }
}
