// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.RecordText;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.BylineText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists that records have in one text: authors and labels. Stateless. */
final class Lists {
    /** As Python prints a list, which tables of data sets are full of. */
    private static final Pattern PYTHON = Pattern.compile("\\[(?:(['\"]).*\\1)?\\]", Pattern.DOTALL);

    private static final Pattern MEMBER = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Lists() {}

    static List<Contributor> authors(List<String> texts) {
        var authors = new LinkedHashSet<Contributor>();
        texts.stream().flatMap(Lists::opened).map(RecordText::unescaped).forEach(text -> authors.addAll(people(text)));
        return List.copyOf(authors);
    }

    private static List<Contributor> people(String text) {
        var byline = BylineText.authors(text);
        if (!byline.isEmpty()) return byline;
        var names = BylineText.names(text);
        if (!names.isEmpty()) return names;
        return Stream.of(text.split(";", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Contributor::author)
                .toList();
    }

    /** Labels, each once; one text is cut at semicolons, bars or commas. */
    static List<String> labels(List<String> texts) {
        var labels = new LinkedHashSet<String>();
        boolean isOne = texts.size() == 1;
        texts.stream()
                .flatMap(Lists::opened)
                .map(RecordText::unescaped)
                .flatMap(t -> isOne ? Stream.of(t.split(separator(t), -1)) : Stream.of(t))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(labels::add);
        return List.copyOf(labels);
    }

    private static String separator(String text) {
        if (text.contains(";")) return ";";
        return text.contains("|") ? "\\|" : ",";
    }

    private static Stream<String> opened(String text) {
        if (!PYTHON.matcher(text).matches()) return text.isBlank() ? Stream.empty() : Stream.of(text);
        var members = new ArrayList<String>();
        var member = MEMBER.matcher(text);
        while (member.find()) members.add(member.group(1) == null ? member.group(2) : member.group(1));
        return members.stream().filter(m -> !m.isBlank());
    }
}
