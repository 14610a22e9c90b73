// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the name of the site off the title of a page, after the rules of Mozilla's Readability: what stands between
 * separators goes, as long as enough words are left. Stateless.
 */
final class PageTitle {
    private static final String SIGNS = "|\\-–—\\\\/>»";
    private static final Pattern SEPARATOR = Pattern.compile(" [" + SIGNS + "] ");
    private static final Pattern PATH = Pattern.compile(" [\\\\/>»] ");
    private static final Pattern FIRST_PART = Pattern.compile("^[^" + SIGNS + "]*[" + SIGNS + "]");
    private static final int LONG = 150;
    private static final int SHORT = 15;

    private PageTitle() {}

    /**
     * The title without its site.
     *
     * @param headings the texts of the first- and second-level headings
     * @param firsts those of the first level
     */
    static String of(String title, List<String> headings, List<String> firsts) {
        var whole = title.strip();
        var part = part(whole, headings, firsts);
        int words = words(part);
        boolean isPath = PATH.matcher(whole).find();
        boolean lostMore = words != words(whole.replaceAll("[" + SIGNS + "]+", "")) - 1;
        return words <= 4 && (!isPath || lostMore) ? whole : part;
    }

    private static String part(String whole, List<String> headings, List<String> firsts) {
        if (SEPARATOR.matcher(whole).find()) return separated(whole);
        if (whole.contains(": ")) return headings.contains(whole) ? whole : afterColon(whole);
        boolean isOdd = whole.length() > LONG || whole.length() < SHORT;
        return isOdd && firsts.size() == 1 && !firsts.get(0).isEmpty() ? firsts.get(0) : whole;
    }

    private static String separated(String whole) {
        var separators = SEPARATOR.matcher(whole);
        int last = 0;
        while (separators.find()) last = separators.start();
        var part = whole.substring(0, last).strip();
        return words(part) < 3 ? FIRST_PART.matcher(whole).replaceFirst("").strip() : part;
    }

    private static String afterColon(String whole) {
        var part = whole.substring(whole.lastIndexOf(':') + 1).strip();
        if (words(part) < 3) return whole.substring(whole.indexOf(':') + 1).strip();
        return words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : part;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }
}
