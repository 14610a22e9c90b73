// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.ArticleDate.Precision;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands dates as documents write them: ISO 8601 and its relatives, RFC 822 and 1123, and days with the month's name in
 * some twenty languages. Time without an offset is taken as UTC. Numbers
 * whose order is unclear ({@code 03/04/2020}) are left alone, those that are clear ({@code 31/12/2024}) are not. Stateless.
 */
public final class DateText {
    private static final String ZONE = "[zZ]|UTC?|GMT|[+-]\\d{2}:?\\d{0,2}|" + ZoneNames.PATTERN;
    private static final String TIME =
            "(?:(?:[T ]|,? at | um |, )\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(" + ZONE + ")?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})" + TIME + ")?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})"
            + "(?:T(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?\\s*(" + ZONE + ")?|[zZ]|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final int MONTHS = 12;
    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    /** By their names, as any other word before a date is a place that must not be lost. */
    private static final String WEEKDAY = "(?iu:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
            + "|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
            + "|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica"
            + "|(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?"
            + "|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)";

    private static final String DAY_NAME = "(?:" + WEEKDAY + "\\.?,\\s+)?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(DAY_NAME + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY_NAME + "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+)?" + MONTH
                    + ",?\\s+(?:de\\s+)?(\\d{4})(?:\\s?г\\.?)?" + TIME);
    /** Years of two digits are those of old mail and feeds (RFC 822, 5), which always give the time. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(.*\\d{1,2}[ -]\\p{L}{3,9})[ -](\\d{2})(?= \\d{1,2}:)(.*)");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\.?\\s+" + MONTH + "\\s+(\\d{1,2})(?:\\.|-?\\p{Ll}{1,2})?" + TIME);

    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + ",?\\s+(\\d{4})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 80;

    private DateText() {}

    /** The date that a text means; with a null value when it could not be understood. The text must not be blank. */
    public static ArticleDate parse(String text) {
        var raw = text.strip();
        try {
            var date = raw.length() > LONGEST
                    ? null
                    : understood(raw, SPACE.matcher(raw).replaceAll(" "));
            return date == null ? ArticleDate.unparsed(raw) : date;
        } catch (DateTimeException e) { // the thirtieth of February
            return ArticleDate.unparsed(raw);
        }
    }

    private static @Nullable ArticleDate understood(String raw, String text) {
        var compact = COMPACT.matcher(text);
        if (compact.matches()) return date(raw, compact.group(1), number(compact, 2), compact.group(3), compact, 4);
        var iso = ISO.matcher(text);
        if (iso.matches()) return iso(raw, iso);
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) return date(raw, dotted.group(3), number(dotted, 2), dotted.group(1), dotted, 4);
        var slashed = SLASHED.matcher(text);
        if (slashed.matches()) return slashed(raw, slashed);
        var old = SHORT_YEAR.matcher(text);
        return inWords(raw, old.matches() ? old.group(1) + " " + century(old.group(2)) + old.group(3) : text);
    }

    /** Clear only where one of the two can be no month, or both are the same. */
    private static @Nullable ArticleDate slashed(String raw, Matcher m) {
        int first = number(m, 1);
        int second = number(m, 3);
        if (first > MONTHS) return date(raw, m.group(4), second, m.group(1), m, 5);
        return second > MONTHS || first == second ? date(raw, m.group(4), first, m.group(3), m, 5) : null;
    }

    private static String century(String year) {
        return (year.compareTo("70") < 0 ? "20" : "19") + year;
    }

    private static @Nullable ArticleDate inWords(String raw, String text) {
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return date(raw, monthFirst.group(3), month(monthFirst, 1), monthFirst.group(2), monthFirst, 4);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) return date(raw, dayFirst.group(3), month(dayFirst, 2), dayFirst.group(1), dayFirst, 4);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(raw, yearFirst.group(1), month(yearFirst, 2), yearFirst.group(3), yearFirst, 4);
        }
        var monthOnly = MONTH_ONLY.matcher(text);
        if (monthOnly.matches()) return date(raw, monthOnly.group(2), month(monthOnly, 1), null, monthOnly, 4);
        return null;
    }

    private static @Nullable ArticleDate iso(String raw, Matcher m) {
        if (m.group(2) == null) return new ArticleDate(raw, start(Integer.parseInt(m.group(1)), 1, 1), Precision.YEAR);
        return date(raw, m.group(1), number(m, 2), m.group(3), m, 4);
    }

    private static @Nullable ArticleDate date(
            String raw, String year, int month, @Nullable String day, Matcher m, int time) {
        if (month == 0) return null;
        int y = Integer.parseInt(year);
        if (day == null) return new ArticleDate(raw, start(y, month, 1), Precision.MONTH);
        var start = start(y, month, Integer.parseInt(day));
        if (m.groupCount() < time || m.group(time) == null) return new ArticleDate(raw, start, Precision.DAY);
        var minute = start.withHour(number(m, time)).withMinute(number(m, time + 1));
        var zoned = minute.withOffsetSameLocal(offset(m.group(time + 3)));
        if (m.group(time + 2) == null) return new ArticleDate(raw, zoned, Precision.MINUTE);
        return new ArticleDate(raw, zoned.withSecond(Math.min(59, number(m, time + 2))), Precision.SECOND);
    }

    private static OffsetDateTime start(int year, int month, int day) {
        return OffsetDateTime.of(year, month, day, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    private static ZoneOffset offset(@Nullable String text) {
        if (text == null) return ZoneOffset.UTC;
        if (Character.isLetter(text.charAt(0))) return ZoneNames.offset(text);
        return ZoneOffset.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(Matcher m, int group) {
        return MonthNames.month(m.group(group).toLowerCase(Locale.ROOT));
    }
}
