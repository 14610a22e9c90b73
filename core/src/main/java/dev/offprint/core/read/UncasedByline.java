// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bylines in scripts that have no capitals, where a name is known by the label before it or the title after it only: Arabic,
 * Hebrew, Chinese, Japanese and Korean. Stateless.
 */
public final class UncasedByline {
    private static final String BETWEEN = "\\s*[:：/／|｜=＝]\\s*";
    private static final Pattern LABEL = Pattern.compile("(?:(?:بقلم|كتبته?|كتبه?|الكاتب|מאת)(?:\\s*:\\s*|\\s+)"
            + "|(?:本报|本報|本刊)?(?:作者|撰文|撰稿|文字|文|记者|記者|著者|執筆者?|筆者|取材・文|ライター|글쓴이|글|작성자|기자)(?:" + BETWEEN
            + "|\\s+))(.+)");
    private static final Pattern TITLED = Pattern.compile(
            "([\\p{IsHan}\\p{IsHangul}]{2,4})\\s?(?:기자|특파원|記者|记者|特派員)(?:\\s*[(（]?[\\w.+-]{1,40}@[\\w.-]{1,40}[)）]?)?");
    private static final Pattern ALONE =
            Pattern.compile("(?:文|글)\\s[^:：/／|｜=＝]*"); // a word of a sentence as well, without a sign after it
    private static final Pattern LIST = Pattern.compile("\\s*[,،、，;；]\\s*");
    private static final String EAST = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}々ー]";
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsArabic}&&\\p{L}]{2,}(?:[\\s-][\\p{IsArabic}&&\\p{L}]{2,}){1,4}"
                    + "|[\\p{IsHebrew}'\"׳״-]{2,}(?:\\s[\\p{IsHebrew}'\"׳״-]{2,}){1,3}"
                    + "|" + EAST + "{2,8}(?:[\\s·・]" + EAST + "{1,8}){0,2}");
    private static final int LONGEST = 80;

    private UncasedByline() {}

    /** The authors; none when the line is no byline of such a script. */
    public static List<Contributor> authors(String text) {
        var line = text.strip();
        if (line.length() > LONGEST || ALONE.matcher(line).matches()) return List.of();
        var titled = TITLED.matcher(line);
        if (titled.matches()) return List.of(Contributor.author(titled.group(1)));
        var labelled = LABEL.matcher(line);
        return labelled.matches() ? names(labelled.group(1)) : List.of();
    }

    private static List<Contributor> names(String list) {
        var authors = new ArrayList<Contributor>();
        for (var name : LIST.split(list.strip(), -1)) {
            if (!NAME.matcher(name).matches()) return List.of();
            authors.add(Contributor.author(name));
        }
        return authors;
    }
}
