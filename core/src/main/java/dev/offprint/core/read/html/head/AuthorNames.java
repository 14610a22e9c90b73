// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Contributor.Role;
import dev.offprint.core.read.PersonName;
import dev.offprint.core.text.Ends;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes contributors of the names that pages give, which come with labels, roles, addresses and in rows. Stateless. */
final class AuthorNames {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:written|posted|words|story|report(?:ed|ing)?|text|published|article|review)\\s+by|by|von|par|por|di|da|door|"
                    + "av|af|autor(?:in|en|es|a)?|authors?|auteurs?|autore|text|texte|texto|testo|авторы?|текст)\\s*:?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Addresses, and the brackets around them. */
    private static final Pattern ADDRESS =
            Pattern.compile("[(<\\[]?\\s*(?:(?:https?://|www\\.)\\S+|[^\\s@]{1,80}@\\S+\\.\\S+|(?<=^|\\s)@\\w+)");

    private static final Pattern ROW = Pattern.compile("\\s*[|·•;/\\n]\\s*|\\s+(?:&|\\+)\\s+");
    private static final Pattern COMMA = Pattern.compile(
            "\\s*,\\s*(?:(?:and|und|et|y|e|en|och|og|и)\\s+)?|\\s+(?:and|und|et|y|e|en|och|og|и|with|mit|avec)\\s+(?=\\p{Lu}|\\p{Lo})");
    private static final Pattern ROLE_WORD = Pattern.compile(
            "\\b(?:(?:editor|writer|reporter|correspondent|contributor|columnist|producer|journalist)s?|staff|journaliste|"
                    + "redakteur|redakteurin|reporterin|korrespondent|korrespondentin|corresponsal|periodista|redactor|"
                    + "giornalista|fotograf|director|analyst|professor|founder|chief|special to|guest|bureau|critic|"
                    + "phd|m\\.?d\\.?|author|autor|autorin|agencies|agency)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|ph\\.?\\s?d|m\\.?d|esq)\\.?");
    private static final Map<Role, Pattern> ROLES = Map.of(
            Role.PHOTOGRAPHER, role("photo(?:graph)?s?|photography|fotos?|bild(?:er)?|pictures?"),
            Role.ILLUSTRATOR, role("illustrat(?:ed|ions?|ionen)|illustrationer"),
            Role.TRANSLATOR, role("translat(?:ed|ion)|übersetz(?:t|ung)|traducción|traduction"),
            Role.EDITOR, role("edited"));
    private static final Set<String> NOBODY =
            Set.of("admin", "administrator", "root", "null", "undefined", "unknown", "none", "n/a", "anonymous");
    private static final Pattern ENDING_IN_LABEL = Pattern.compile("(?i)\\b(?:by|von|par|por)$");
    private static final int LONGEST = 100;

    private AuthorNames() {}

    /** The people and organisations that these texts name, each once, in their order. */
    static List<Contributor> of(List<String> texts) {
        var all = new LinkedHashMap<String, Contributor>();
        for (var text : texts) {
            for (var one : of(text)) all.putIfAbsent(one.name().toLowerCase(Locale.ROOT), one);
        }
        return List.copyOf(all.values());
    }

    private static List<Contributor> of(String text) {
        if (text.length() > 100 * LONGEST) return List.of();
        var plain = ADDRESS.matcher(text.strip())
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        if (plain.startsWith("/") || plain.length() > 10 * LONGEST) return List.of();
        var people = new ArrayList<Contributor>();
        for (var row : ROW.split(plain, -1)) people.addAll(row(row));
        return people;
    }

    private static List<Contributor> row(String row) {
        var role = Role.AUTHOR;
        var text = row;
        for (var entry : ROLES.entrySet()) {
            var named = entry.getValue().matcher(row);
            if (!named.lookingAt()) continue;
            role = entry.getKey();
            text = row.substring(named.end());
        }
        var own = role;
        var said = withoutPost(LABEL.matcher(trimmed(text)).replaceFirst(""));
        var house = hasRole(said) ? new House(said, List.of()) : House.of(said);
        return names(house.people()).stream()
                .map(AuthorNames::trimmed)
                .filter(AuthorNames::isName)
                .map(name -> new Contributor(name, own, house.names(), null))
                .toList();
    }

    /** Without what somebody is, set apart by a dash. */
    private static String withoutPost(String row) {
        int dash = Math.max(row.indexOf(" - "), row.indexOf(" – "));
        return dash > 0 && hasRole(row.substring(dash)) ? row.substring(0, dash) : row;
    }

    /** The names in a row; the row itself when not all that it lists are names, as in those of ministries. */
    private static List<String> names(String row) {
        var parts = joined(COMMA.split(row, -1));
        if (parts.size() < 2) return List.of(row);
        boolean isTurned =
                parts.size() == 2 && row.contains(",") && parts.stream().noneMatch(PersonName::isOne);
        if (isTurned && !hasRole(parts.get(1))) return List.of(row);
        var names = parts.stream().filter(part -> !hasRole(part)).toList();
        if (names.isEmpty()) return List.of(row);
        boolean areAllNames = names.stream().allMatch(PersonName::isOne);
        return areAllNames || names.size() == 1 || row.length() > LONGEST ? names : List.of(row);
    }

    /** John Smith, Jr. is one. */
    private static List<String> joined(String[] parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            if (part.isBlank()) continue;
            boolean isSuffix = !all.isEmpty() && SUFFIX.matcher(part.strip()).matches();
            if (isSuffix) all.set(all.size() - 1, all.get(all.size() - 1) + ", " + part.strip());
            else all.add(part.strip());
        }
        return all;
    }

    private static boolean hasRole(String part) {
        return ROLE_WORD.matcher(part).find() || part.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                && !ENDING_IN_LABEL.matcher(name).find();
    }

    private static String trimmed(String text) {
        var name = Ends.withoutLast(Ends.withoutFirst(text, Ends.loose(",:–—()-")), Ends.loose(",:–—(-"));
        return name.endsWith(")") && !name.contains("(") ? name.substring(0, name.length() - 1) : name;
    }

    private static Pattern role(String words) {
        return Pattern.compile(
                "^(?:" + words + ")(?:\\s+(?:by|von|par|por|di)\\b|\\s*:)\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
