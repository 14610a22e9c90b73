// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the records of an input: its text, and which elements are open. Of one thread. */
final class Outside {
    private static final int DEEPEST = 256;

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    private @Nullable String fault;
    private int faultLine;

    Outside(int most) {
        this.most = most;
    }

    String text() {
        return text.toString();
    }

    List<String> open() {
        return open;
    }

    @Nullable
    String fault() {
        return fault;
    }

    int faultLine() {
        return faultLine;
    }

    void text(String characters) {
        if (text.length() + characters.length() <= most) text.append(characters);
    }

    /** A tag, a comment, or whatever else begins with {@code <}. */
    void markup(int line, String markup) {
        text(markup);
        if (markup.startsWith("</")) close(line, Tags.name(markup, 2));
        else if (markup.length() > 1 && Tags.isOfName(markup.charAt(1)) && !markup.endsWith("/>")) open(markup);
    }

    private void open(String tag) {
        if (open.size() < DEEPEST) open.add(tag);
    }

    /** An end tag that fits no open element is overlooked, one of an outer element closes those inside. */
    private void close(int line, String name) {
        int last = open.size() - 1;
        int at = last;
        while (at >= 0 && !Tags.name(open.get(at), 1).equals(name)) at--;
        if (at != last && fault == null) {
            fault = last < 0
                    ? "the end tag </" + name + "> has no start tag"
                    : "<" + Tags.name(open.get(last), 1) + "> is closed by </" + name + ">";
            faultLine = line;
        }
        if (at >= 0) open.subList(at, open.size()).clear();
    }
}
