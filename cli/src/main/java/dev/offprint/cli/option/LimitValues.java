// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads limits such as {@code elements=1m}; what is more than can be counted is no limit. Stateless. */
final class LimitValues {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15})([kmg]?)");

    private LimitValues() {}

    static Limits of(List<String> settings) {
        var limits = Limits.STANDARD;
        for (var setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException("--limit needs NAME=NUMBER, was \"" + setting + "\"");
            var limit = limit(setting.substring(0, equals).strip());
            limits = limits.with(
                    limit, number(limit, setting.substring(equals + 1).strip()));
        }
        return limits;
    }

    private static Limit limit(String id) {
        var ids = Stream.of(Limit.values()).map(Limit::id).toList();
        return Limit.byId(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no limit \"" + id + "\"; there are "
                        + String.join(", ", ids) + Spelling.question(id, ids)));
    }

    private static long number(Limit limit, String text) {
        var number = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (!number.matches())
            throw new IllegalArgumentException(
                    "the limit " + limit.id() + " needs a whole number such as 500 or 4m, was \"" + text + "\"");
        long step = limit.id().endsWith("bytes") ? 1024 : 1000;
        long value = Long.parseLong(number.group(1));
        int steps = number.group(2).isEmpty() ? 0 : 1 + "kmg".indexOf(number.group(2));
        for (int i = 0; i < steps; i++) value = value > Long.MAX_VALUE / step ? Long.MAX_VALUE : value * step;
        return value;
    }
}
