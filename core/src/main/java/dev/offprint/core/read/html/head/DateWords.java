// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.DateText;
import dev.offprint.core.read.ZoneNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the date in what pages print or declare around it: labels, weekdays, halves of days, time zones. Stateless. */
final class DateWords {
    private static final Pattern HALF_DAY =
            Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile(
            "(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?(?:\\s*(\\d{1,2})[:时時시]\\s*(\\d{2}))?");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern SPACED_DOTS = Pattern.compile("\\b(\\d{4})\\. (\\d{1,2})\\. (\\d{1,2})\\b\\.?");
    private static final Pattern ARABIC_MONTHS =
            Pattern.compile("(?<=\\d\\s)[\\p{IsArabic}]+(?:\\s[\\p{IsArabic}]+)?\\s?/\\s?(?=\\p{IsArabic})");
    private static final int ARABIC = 0x0600;
    private static final int ARABIC_END = 0x06FF;
    private static final int MONTHS = 12;
    private static final Pattern VAGUE_ZONE = Pattern.compile("\\s*\\bET\\b");
    private static final String CLOCK =
            "(?:,?(?:T| |, | at | um | à | - | \\| | – )\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s?(?:Z|UTC|GMT|"
                    + ZoneNames.PATTERN + "|[+-]\\d{2}:?\\d{2}))?)?";
    private static final List<Pattern> INSIDE = List.of(
            Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2}" + CLOCK),
            Pattern.compile(
                    "\\b\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+|of\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+)?\\d{4}"
                            + CLOCK),
            Pattern.compile("(?<!\\p{L})\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}" + CLOCK),
            Pattern.compile("\\b\\d{4}\\.\\s\\p{L}{3,12}\\s\\d{1,2}\\b\\.?" + CLOCK),
            Pattern.compile("\\b\\d{4}\\.\\d{1,2}\\.\\d{1,2}\\b" + CLOCK),
            Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}" + CLOCK),
            Pattern.compile("\\b\\d{4}/\\d{1,2}/\\d{1,2}" + CLOCK));
    private static final Pattern CLOCK_FIRST = Pattern.compile(
            "\\b(\\d{1,2}:\\d{2}(?:\\s(?:UTC|GMT|" + ZoneNames.PATTERN
                    + "))?),?\\s(?:on\\s)?((?:\\d{1,2}\\s\\p{L}{3,12}|\\p{L}{3,12}\\s\\d{1,2},)\\s\\d{4}\\b)(?!,?\\s(?:at\\s)?\\d{1,2}:)");
    private static final int LONGEST = 200;

    private DateWords() {}

    /** The date that a text gives; empty when none can be understood. Its own text is the part that is the date. */
    static Optional<ArticleDate> in(String text) {
        if (text.isBlank() || text.length() > LONGEST) return Optional.empty();
        var whole = DateText.parse(text);
        return whole.value() != null ? Optional.of(whole) : found(plain(text));
    }

    /** The first in the order of the text. */
    private static Optional<ArticleDate> found(String text) {
        return INSIDE.stream()
                .flatMap(pattern -> pattern.matcher(text)
                        .results()
                        .filter(match -> date(match).value() != null)
                        .limit(1))
                .min(Comparator.comparingInt(MatchResult::start))
                .map(DateWords::date);
    }

    private static ArticleDate date(MatchResult match) {
        return DateText.parse(match.group()
                .replaceFirst("(?: - | \\| | – | à )", " ")
                .replaceFirst("(?<=\\s)(\\d{1,2})[h.](\\d{2})$", "$1:$2"));
    }

    /** The same with its dates and times in one order. */
    static String plain(String text) {
        var spaced = SPACED_DOTS
                .matcher(western(text).replaceAll("[\\s\\u00A0\\u202F]+", " "))
                .replaceAll("$1-$2-$3");
        var ordered = CHINESE.matcher(spaced).replaceAll(DateWords::chinese);
        var slashed = slashed(ordered);
        var clock = HALF_DAY.matcher(slashed).replaceAll(DateWords::wholeDay);
        var zoned = VAGUE_ZONE.matcher(clock).replaceAll("");
        return CLOCK_FIRST.matcher(zoned).replaceAll("$2 $1");
    }

    /** With the digits and commas of other scripts as ours, and of two Arabic names of a month the second. */
    private static String western(String text) {
        if (text.codePoints().noneMatch(c -> c >= ARABIC && c <= ARABIC_END)) return text;
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '،') plain.append(',');
            else if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
            else plain.appendCodePoint(c);
        });
        return ARABIC_MONTHS.matcher(plain).replaceAll("");
    }

    /** Days and months change places by country; only where one in a text can be no month it is known which is which. */
    private static String slashed(String text) {
        var dates = SLASHED.matcher(text).results().toList();
        boolean isDayFirst = dates.stream().anyMatch(m -> number(m, 1) > MONTHS);
        boolean isMonthFirst = dates.stream().anyMatch(m -> number(m, 2) > MONTHS);
        return SLASHED.matcher(text).replaceAll(m -> slashed(m, isDayFirst, isMonthFirst));
    }

    private static String slashed(MatchResult m, boolean isDayFirst, boolean isMonthFirst) {
        boolean isSame = number(m, 1) == number(m, 2);
        if (isDayFirst == isMonthFirst && !isSame) return m.group();
        return m.group(3) + "-" + (isDayFirst ? m.group(2) + "-" + m.group(1) : m.group(1) + "-" + m.group(2));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static String chinese(MatchResult m) {
        var day = m.group(1) + "-" + m.group(2) + "-" + m.group(3) + " ";
        return m.group(4) == null ? day : day + m.group(4) + ":" + m.group(5) + " ";
    }

    private static String wholeDay(MatchResult m) {
        int hour = Integer.parseInt(m.group(1)) % 12 + (m.group(3).equalsIgnoreCase("p") ? 12 : 0);
        return hour + ":" + (m.group(2) == null ? "00" : m.group(2));
    }
}
