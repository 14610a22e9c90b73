// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.text.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words; one that is not among them is answered with those that are. Immutable. */
class Choice<T> implements ITypeConverter<T> {
    private final Map<String, T> values;

    /** A choice of these words, in the order in which they are told. */
    Choice(Map<String, T> values) {
        this.values = new LinkedHashMap<>(values);
    }

    @Override
    public final T convert(String text) {
        var value = values.get(text.strip().toLowerCase(Locale.ROOT));
        if (value != null) return value;
        var words = List.copyOf(values.keySet());
        throw new TypeConversionException(
                "expected " + listed(words) + ", was \"" + text + "\"" + Spelling.question(text, words));
    }

    /** The words, in their order. */
    final Set<String> words() {
        return Collections.unmodifiableSet(values.keySet());
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Two words in their order. */
    static <T> Map<String, T> of(String one, T first, String two, T second) {
        var values = new LinkedHashMap<String, T>();
        values.put(one, first);
        values.put(two, second);
        return values;
    }

    /** Three words in their order. */
    static <T> Map<String, T> of(String one, T first, String two, T second, String three, T third) {
        var values = of(one, first, two, second);
        values.put(three, third);
        return values;
    }
}
