// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How much text, links, pictures and so on an element holds: adds up from its children, so that a whole tree is measured
 * in one walk. Lengths are of text with single spaces.
 */
public final class Measure {
    private static final double WITHIN_PAGE = 0.3;
    private static final Set<String> TEXTISH =
            Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul", "span", "li", "td");

    int length;
    boolean isSpaceBefore;
    boolean isSpaceAfter;
    int commas;
    int anyCommas;
    double links;
    int paragraphs;
    int pictures;
    int items;
    int controls;
    int embeds;
    int headings;
    int lists;
    boolean isTextInside;
    boolean isVideoInside;
    boolean isDataInside;
    boolean isBlockInside;

    /** Takes in a run of text. */
    void add(String text) {
        var run = new Measure();
        boolean isSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0') {
                if (run.length == 0) run.isSpaceBefore = true;
                isSpace = true;
                continue;
            }
            if (isSpace && run.length > 0) run.length++;
            isSpace = false;
            run.length++;
            if (c == ',') run.commas++;
            if (isComma(c)) run.anyCommas++;
        }
        run.isSpaceAfter = isSpace;
        join(run);
        commas += run.commas;
        anyCommas += run.anyCommas;
    }

    /** Takes in a child that is done with. */
    void add(Element child, Measure its, boolean isDataTable) {
        join(its);
        commas += its.commas;
        anyCommas += its.anyCommas;
        links += its.links;
        paragraphs += its.paragraphs;
        pictures += its.pictures;
        items += its.items;
        controls += its.controls;
        headings += its.headings;
        lists += its.lists;
        count(child, its.length);
        isTextInside |= its.isTextInside || (its.length > 0 && TEXTISH.contains(child.normalName()));
        isDataInside |= its.isDataInside || isDataTable;
        isBlockInside |= its.isBlockInside || Tags.isBlock(child);
        isVideoInside |= its.isVideoInside || Videos.isVideo(child);
        embeds += its.embeds + (Videos.isEmbed(child) ? 1 : 0);
    }

    private void count(Element child, int itsLength) {
        switch (child.normalName()) {
            case "a" -> links += itsLength * weight(child);
            case "p" -> paragraphs++;
            case "img" -> pictures++;
            case "li" -> items++;
            case "input" -> controls++;
            case "ul", "ol" -> lists += itsLength;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += itsLength;
            default -> {}
        }
    }

    private void join(Measure next) {
        if (next.length == 0) {
            isSpaceAfter |= next.isSpaceBefore || next.isSpaceAfter;
            if (length == 0) isSpaceBefore = isSpaceAfter;
        } else if (length == 0) {
            length = next.length;
            isSpaceBefore |= next.isSpaceBefore;
            isSpaceAfter = next.isSpaceAfter;
        } else {
            length += next.length + (isSpaceAfter || next.isSpaceBefore ? 1 : 0);
            isSpaceAfter = next.isSpaceAfter;
        }
    }

    private static boolean isComma(char c) {
        return c == ',' || (c > 0x600 && "\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C".indexOf(c) >= 0);
    }

    /** Links within a page, such as those to notes, are less of a sign of a menu. */
    private static double weight(Element link) {
        var address = link.attr("href");
        return address.length() > 1 && address.charAt(0) == '#' ? WITHIN_PAGE : 1;
    }

    /** Characters of text. */
    public int length() {
        return length;
    }

    /** Commas of the Latin script. */
    public int commas() {
        return commas;
    }

    /** Commas of any script. */
    public int anyCommas() {
        return anyCommas;
    }

    /** The share of the text that is links, 0 to 1. */
    public double linkDensity() {
        return length == 0 ? 0 : links / length;
    }

    /** The share of the text that is headings. */
    public double headingDensity() {
        return length == 0 ? 0 : (double) headings / length;
    }

    /** Whether nearly all of the text is lists. */
    public boolean isList() {
        return (double) lists / length > 0.9;
    }

    /** Paragraphs below. */
    public int paragraphs() {
        return paragraphs;
    }

    /** Pictures below. */
    public int pictures() {
        return pictures;
    }

    /** List items below. */
    public int items() {
        return items;
    }

    /** Controls of forms below. */
    public int controls() {
        return controls;
    }

    /** Objects, embeds and frames below. */
    public int embeds() {
        return embeds;
    }

    /** Whether some text below stands in an element that is usual for text. */
    public boolean isTextInside() {
        return isTextInside;
    }

    /** Whether a player of a known video site is below. */
    public boolean isVideoInside() {
        return isVideoInside;
    }

    /** Whether a table of data is below. */
    public boolean isDataInside() {
        return isDataInside;
    }

    /** Whether a block is below. */
    public boolean isBlockInside() {
        return isBlockInside;
    }
}
