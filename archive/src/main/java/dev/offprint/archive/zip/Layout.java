// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which members of an archive are read, where the whole is laid out as a service exports it. Immutable. */
final class Layout {
    /** A list of records, and the files beside it that hold their texts. */
    private record Listed(Pattern list, String texts, Pattern beside) {}

    private static final List<Listed> LISTED = List.of(
            new Listed(
                    Pattern.compile("((?:.*/)?)posts\\.csv"),
                    "posts/",
                    Pattern.compile("(?:email_list|subscribers?)[^/]*\\.csv")),
            new Listed(
                    Pattern.compile("((?:.*/)?)emails\\.json"),
                    "emails/",
                    Pattern.compile("(?:subscribers|tags|automations)\\.(?:csv|json)")),
            new Listed(
                    Pattern.compile("((?:.*/)?)metadata_[^/]*\\.json"), "content/", Pattern.compile("highlights/.*")));

    /** Folders of a Medium export beside its posts. */
    private static final Set<String> MEDIUM = Set.of(
            "claps",
            "blocks",
            "bookmarks",
            "highlights",
            "interests",
            "ips",
            "lists",
            "partner-program",
            "profile",
            "pubs-following",
            "sessions",
            "social",
            "topics-following",
            "twitter",
            "users-following",
            "responses");

    private static final Pattern POST = Pattern.compile("((?:.*/)?)posts/[^/]+\\.html");

    private final Set<String> texts;
    private final Map<String, Pattern> beside;
    private final Set<String> medium;

    private Layout(Set<String> texts, Map<String, Pattern> beside, Set<String> medium) {
        this.texts = texts;
        this.beside = beside;
        this.medium = medium;
    }

    static Layout of(List<Member> members) {
        var texts = new TreeSet<String>();
        var beside = new TreeMap<String, Pattern>();
        var tops = new TreeSet<String>();
        for (var member : members) {
            for (var listed : LISTED) {
                var matcher = listed.list().matcher(member.path());
                if (!matcher.matches()) continue;
                texts.add(matcher.group(1) + listed.texts());
                beside.put(matcher.group(1), listed.beside());
            }
            var post = POST.matcher(member.path());
            if (post.matches()) tops.add(post.group(1));
        }
        tops.removeIf(top -> members.stream().noneMatch(m -> isMedium(m.path(), top)));
        return new Layout(texts, beside, tops);
    }

    private static boolean isMedium(String path, String top) {
        if (!path.startsWith(top)) return false;
        int slash = path.indexOf('/', top.length());
        return slash > 0 && MEDIUM.contains(path.substring(top.length(), slash));
    }

    /** Whether the list of records reads it. */
    boolean isText(Member member) {
        return texts.stream().anyMatch(member.path()::startsWith);
    }

    /** Whether it is a part of the export that holds no articles. */
    boolean isBeside(Member member) {
        for (var top : medium) {
            boolean isReadMe = member.path().equals(top + "README.html");
            if (isReadMe || isMedium(member.path(), top)) return true;
        }
        return beside.entrySet().stream()
                .filter(b -> member.path().startsWith(b.getKey()))
                .anyMatch(b -> b.getValue()
                        .matcher(member.path().substring(b.getKey().length()))
                        .matches());
    }

    /** Whether it is an unpublished post of Medium. */
    boolean isDraft(Member member) {
        return member.fileName().startsWith("draft_")
                && medium.contains(member.folder().replaceFirst("posts/$", ""));
    }
}
