// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Knows lines that sites write into articles and that say by themselves what they are: where advertising stands, what else
 * is to be read, how to follow and subscribe, what a widget says. Stateless.
 */
final class SiteLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern TOOL = Pattern.compile(
            "(?:(?:\\d[\\d,.]*k? )?(?:print(?: this)?|e-?mail(?: this)?|share(?: this| on \\p{L}+)?|tweet|recommend|like|pin(?: it)?|save|facebook|twitter"
                    + "|linkedin|pinterest|reddit|digg|stumbleupon|del\\.?icio\\.?us|google ?\\+|whatsapp|telegram|flipboard|pocket|instapaper"
                    + "|comments?|kudos|reprints?|text size|reset|bookmark|copy link|more)|[+–-])",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "[-–—\\s]*(?:advertise?ments?|(?:article|story|post) continues (?:below|after) (?:this |the )?(?:advertise?ment|ad)"
                    + "|story continues(?: below)?|scroll (?:down )?to continue|sponsored(?: by| content)?|anzeige|werbung|publicité|publicidad"
                    + "|pubblicità|publicidade|advertentie|reklama|реклама|hirdetés|广告"
                    + "|share this(?: (?:article|story|post|page))?|view comments|show comments|text size|continue reading|\\d+ kudos"
                    + "|\\[\\+\\] enlarge|click to enlarge|enlarge(?: this)? image|play video|close video player|now playing|view gallery)[-–—:\\s]*",
            FLAGS);
    private static final Pattern WIDGET = Pattern.compile(
            "(?:to view this content, )?(?:please |you (?:need|must) (?:to )?)?(?:enable )?java ?script (?:must be|is|needs to be|to) .{0,80}"
                    + "|(?:please|you (?:need|must|have) (?:to )?) ?(?:enable|activate|turn on) java ?script.{0,80}"
                    + "|(?:blog )?comments powered by.{0,20}|you(?:'|’)re all set!?|\\*?(?:please enter a valid|invalid) e-?mail(?: address)?[.!]?"
                    + "|thank(?:s| you) for (?:subscribing|signing up)[.!]?|verifying your credentials.{0,3}|please wait.{0,3}|uh oh!?|loading.{0,3}"
                    + "|something went wrong.{0,60}|we(?:'|’)re experiencing a few technical issues\\.?|be (?:the )?first to (?:contribute|comment)[.!]?"
                    + "|sign in (?:with facebook.{0,40}|now to share your story\\.?)|add videos or photos.{0,40}",
            FLAGS);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[\\[(\\s•▶►>»-]*(?:read (?:also|more|next|this)|also read|must read|see also|related(?: \\p{L}+)?|more(?: \\p{L}+){0,3}|recommended|don(?:'|’)t miss"
                    + "|watch|photos?|pictures|gallery|(?:\\p{L}+ )?video|in pictures|(?:à|a) lire(?: aussi| également)?|lire (?:aussi|également)|voir aussi"
                    + "|lesen sie (?:auch|mehr)|lies auch|mehr zum thema|mehr dazu|siehe auch|lea también|lee también|te puede interesar|ver también"
                    + "|leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:także|też|również)"
                    + "|zobacz (?:też|także)|čtěte také|читайте также|читать также|kapcsolódó|olvassa el)\\s*[:|–—-]\\s*(\\S.*)",
            FLAGS);
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d '’&-]{2,30}:\\s*\\S.*");
    private static final Pattern OWN = Pattern.compile(
            "(?:sources?|pdf|downloads?|updated?|via|links?|corrections?|editors?|notes?|data|read|listen|hear|audio|podcast|transcript|documents?)\\b.*",
            FLAGS);
    private static final Pattern MORE = Pattern.compile("(?:more|view|see|read)\\b.{0,40}[»›→]", FLAGS);
    private static final Pattern SIGN_UP = Pattern.compile(
            "(?:.{1,100}[.!?] )?(?:sign up|subscribe)\\b.{0,60}\\b(?:our|free|daily|weekly|latest|best)\\b.{0,40}"
                    + "\\b(?:newsletters?|inbox|alerts|updates)\\b.*|you(?:'|’)ll receive .{0,40}\\b(?:newsletters?|updates)\\b.*",
            FLAGS);
    private static final Pattern FOLLOW = Pattern.compile(
            "(?:subscribe to|sign up (?:for|to)|get) .{0,60}\\b(?:newsletter|inbox|alerts)\\b.{0,40}"
                    + "|(?:follow|like|join|find|get) .{1,60} on (?:twitter|facebook|instagram|x|linkedin|mastodon|bluesky|threads|google).{0,60}"
                    + "|(?:folgen sie|suivez|síguenos|sigue|segui|siga|volg) .{0,60}(?:twitter|facebook|instagram).{0,40}"
                    + "|\\w+ .{1,40} na facebooku:?|read or share this story:.{0,60}",
            FLAGS);
    private static final Pattern TAGS = Pattern.compile(
            "(?:tags?|topics?|keywords|filed (?:under|in)|posted in|categor(?:y|ies)|labels?|schlag(?:wörter|worte)|étiquettes|mots-clés|etiquetas"
                    + "|temas|теги|ключевые слова)\\s*:.*",
            FLAGS);
    private static final double MOSTLY = 0.5;
    private static final double NEARLY_ALL = 0.9;
    private static final int SHORTEST_BRACKETED = 25;

    private SiteLines() {}

    /** Whether a line is one wherever it stands. */
    static boolean isOne(Element line, String text) {
        boolean saysSo = LABEL.matcher(text).matches()
                || WIDGET.matcher(text).matches()
                || SIGN_UP.matcher(text).matches();
        if (saysSo) return true;
        var linked = linked(line);
        if (linked == 0) return false;
        var elsewhere = ELSEWHERE.matcher(text);
        if (elsewhere.matches()) return linked > MOSTLY * elsewhere.group(1).length();
        if (MORE.matcher(text).matches()) return linked > NEARLY_ALL * text.length();
        return isBracketed(text, linked) || isUnderCapitals(text, linked);
    }

    /** Whether a line is one where no prose follows. */
    static boolean isLast(Element line, String text) {
        if (FOLLOW.matcher(text).matches()) return true;
        return TAGS.matcher(text).matches() && linked(line) > MOSTLY * text.length();
    }

    /** Whether a list names nothing but what can be done with the page. */
    static boolean isTools(Element list) {
        var items = list.children();
        return items.size() > 1
                && items.stream()
                        .allMatch(item -> TOOL.matcher(item.text().strip()).matches());
    }

    private static boolean isBracketed(String text, int linked) {
        return text.length() >= SHORTEST_BRACKETED
                && text.startsWith("[")
                && text.endsWith("]")
                && linked >= text.length() - 2;
    }

    private static boolean isUnderCapitals(String text, int linked) {
        int after = text.length() - text.indexOf(':') - 1;
        return CAPITALS.matcher(text).matches()
                && !OWN.matcher(text).matches()
                && linked <= after
                && linked >= NEARLY_ALL * (after - 1);
    }

    private static int linked(Element line) {
        return line.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    }
}
