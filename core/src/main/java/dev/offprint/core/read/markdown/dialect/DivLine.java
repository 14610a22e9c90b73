// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that opens a fenced div, in the ways of pandoc, Quarto, Docusaurus, VitePress and MyST.
 *
 * @param kind the first class or the name, in lower case; may be empty
 * @param title may be empty
 */
record DivLine(String kind, String title) {
    private static final Pattern HEAD =
            Pattern.compile(":{3,}\\s*+(?:\\{(?<attributes>[^{}]*+)}|(?<name>[A-Za-z][\\w-]*+))");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*+(?:[.#][\\w-]|[\\w-]++\\s*+=)");
    private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z][\\w-]*)\\s*");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\w-])(?:title|caption|label|heading|summary)\\s?=\\s?(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");

    /** Empty when a line opens none. */
    static Optional<DivLine> of(CharSequence line) {
        var head = HEAD.matcher(line);
        if (!head.lookingAt()) return Optional.empty();
        var rest = withoutColons(
                line.subSequence(head.end(), line.length()).toString().stripTrailing());
        int last = rest.endsWith("}") ? rest.lastIndexOf('{') : -1;
        int brace = last >= 0 && ATTRIBUTES.matcher(rest.substring(last + 1)).lookingAt() ? last : -1;
        var attributes = Optional.ofNullable(head.group("attributes"));
        var more = brace < 0 ? "" : rest.substring(brace + 1, rest.length() - 1);
        var words = brace < 0 ? rest : rest.substring(0, brace).stripTrailing();
        boolean isLabel = words.startsWith("[") && words.endsWith("]");
        if (!isLabel && !words.isEmpty() && !Character.isWhitespace(words.charAt(0))) return Optional.empty();
        var label = isLabel ? words.substring(1, words.length() - 1) : words.strip();
        var named = title(attributes.orElse("") + " " + more);
        var title = label.isEmpty() || named.isEmpty() ? label + named : label + " – " + named;
        var kind = attributes.map(DivLine::kind).orElseGet(() -> head.group("name"));
        return Optional.of(new DivLine(kind.toLowerCase(Locale.ROOT), title.strip()));
    }

    /** Pandoc lets colons end the line, for looks. */
    private static String withoutColons(String rest) {
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == ':') end--;
        boolean isApart = end == 0 || Character.isWhitespace(rest.charAt(end - 1)) || rest.charAt(end - 1) == '}';
        return isApart ? rest.substring(0, end).stripTrailing() : rest;
    }

    private static String kind(String attributes) {
        var directive = NAME.matcher(attributes);
        if (directive.matches()) return directive.group(1);
        var found = CLASS.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String title(String attributes) {
        var found = TITLE.matcher(attributes);
        if (!found.find()) return "";
        for (int i = 1; i <= 2; i++) if (found.group(i) != null) return found.group(i);
        return found.group(3);
    }
}
