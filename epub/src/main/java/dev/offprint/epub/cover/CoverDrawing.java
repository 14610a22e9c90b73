// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.cover;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.epub.xml.Markup;
import java.util.List;

/**
 * Draws a cover in the dress of a theme as SVG: only words and lines, no pictures, no scripts, nothing from elsewhere. Lines
 * are broken by measured widths, so that nothing runs off the sheet.
 */
public final class CoverDrawing {
    /** In units of the drawing, as the three below. */
    public static final int WIDTH = 1200;

    /** Two to three, as books are. */
    public static final int HEIGHT = 1800;

    private static final int MARGIN = 120;
    private static final int BAND = 36;

    private static final int MEASURE = WIDTH - 2 * MARGIN;

    /** Longer texts are cut before they are measured. */
    private static final int LONGEST = 600;

    /** Largest first; the first in which the title is no block of text. */
    private static final List<Integer> TITLE_SIZES = List.of(150, 132, 116, 102, 90, 78, 68, 58);

    private static final int TITLE_HEIGHT = 760;
    private static final int MOST_LINES = 12;

    private final CoverText text;
    private final Style style;
    private final FaceCatalog faces;
    private final CoverInk ink;
    private final Markup out = new Markup();

    private CoverDrawing(CoverText text, Style style, FaceCatalog faces) {
        this.text = text;
        this.style = style;
        this.faces = faces;
        this.ink = new CoverInk(out, style, text.rightToLeft() ? WIDTH - MARGIN : MARGIN, text.rightToLeft());
    }

    /** The drawing as a file. */
    public static byte[] of(CoverText text, Style style, FaceCatalog faces) {
        return new CoverDrawing(text, style, faces).draw();
    }

    private byte[] draw() {
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "width",
                        String.valueOf(WIDTH),
                        "height",
                        String.valueOf(HEIGHT),
                        "xml:lang",
                        text.language().toLanguageTag())
                .newLine();
        out.line("title", text.spoken());
        if (!text.dek().isEmpty()) out.line("desc", text.dek());
        ink.ground(WIDTH, HEIGHT);
        double at = style.theme().title().masthead() ? masthead() : band();
        at = title(at);
        dek(at);
        foot();
        return out.end().bytes();
    }

    /** A newspaper's head: its name and date between a hairline and a double rule. */
    private double masthead() {
        double at = MARGIN;
        var words = text.publication().isEmpty() ? text.kicker() : text.publication();
        if (!words.isEmpty()) {
            ink.line(MARGIN, WIDTH - MARGIN, at, 2);
            var setting = setting(TextRole.MASTHEAD, 44);
            at = 22 + ink.lines(setting, setting.lines(cut(words), MEASURE, 2), at + 24, text.language());
        }
        ink.line(MARGIN, WIDTH - MARGIN, at, 2);
        ink.line(MARGIN, WIDTH - MARGIN, at + 8, 5);
        return text.publication().isEmpty() ? at + 90 : kicker(at + 60);
    }

    /** A book's: a band of the theme's colour at the back, the kicker at the head. */
    private double band() {
        ink.band(text.rightToLeft() ? WIDTH - BAND : 0, BAND, HEIGHT);
        return kicker(180);
    }

    private double kicker(double at) {
        if (text.kicker().isEmpty()) return at + 60;
        var setting = setting(TextRole.KICKER, 38);
        return ink.lines(setting, setting.lines(cut(text.kicker()), MEASURE, 2), at, text.language()) + 40;
    }

    private double title(double at) {
        var title = cut(text.title());
        var setting = setting(TextRole.HEADLINE, TITLE_SIZES.get(0));
        for (int size : TITLE_SIZES) {
            setting = setting.at(size);
            if (fits(setting, title)) break;
        }
        return ink.lines(setting, setting.lines(title, MEASURE, MOST_LINES), at, text.language());
    }

    private static boolean fits(Setting setting, String title) {
        for (var word : title.split(" ", -1)) if (setting.width(word) > MEASURE) return false;
        return setting.lines(title, MEASURE).size() * setting.leading() <= TITLE_HEIGHT;
    }

    private void dek(double title) {
        if (text.dek().isEmpty()) return;
        double at = title + 50;
        var setting = setting(TextRole.DEK, 46);
        int room = (int) ((HEIGHT - 420 - at) / setting.leading());
        if (room > 0)
            ink.lines(setting, setting.lines(cut(text.dek()), MEASURE, Math.min(room, 6)), at, text.language());
    }

    /** Who, above where and when. */
    private void foot() {
        boolean masthead = style.theme().title().masthead();
        var where = masthead || text.publication().isEmpty()
                ? text.date()
                : text.publication() + (text.date().isEmpty() ? "" : " · " + text.date());
        var small = setting(TextRole.SOURCE_LINE, 34);
        var lines = where.isEmpty() ? List.<String>of() : small.lines(cut(where), MEASURE, 2);
        double at = HEIGHT - MARGIN - lines.size() * small.leading();
        ink.lines(small, lines, at, text.language());
        var byline = setting(TextRole.BYLINE, 48);
        var names = text.by().isEmpty() ? List.<String>of() : byline.lines(cut(text.by()), MEASURE, 3);
        at -= names.size() * byline.leading() + (lines.isEmpty() ? 0 : 16);
        ink.lines(byline, names, at, text.language());
        if (!names.isEmpty() || !lines.isEmpty()) ink.line(MARGIN, WIDTH - MARGIN, at - 30, 2);
    }

    private Setting setting(TextRole role, double size) {
        return Setting.of(role, style, faces, size);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
