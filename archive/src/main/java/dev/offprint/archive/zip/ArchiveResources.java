// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.zip;

import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.PercentText;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one archive as pictures of its articles: beside the article first, then from the archive's top. */
final class ArchiveResources {
    private final Map<String, Member> members = new HashMap<>();

    ArchiveResources(List<Member> all) {
        all.forEach(member -> members.putIfAbsent(member.path(), member));
    }

    /** As an article in a folder sees them. */
    Resources from(String folder) {
        return address -> find(folder, address);
    }

    private Optional<ByteSource> find(String folder, String address) throws IOException {
        if (address.matches("(?si)[a-z][a-z0-9+.-]*:.*|//.*")) return Optional.empty();
        var path = PercentText.decode(address.strip().replaceAll("(?s)[?#].*", ""));
        var beside = member(resolved(folder, path));
        var found = beside.isPresent() ? beside : member(SafePath.of(path));
        return found.filter(m -> m.refusal() == null).map(Member::bytes);
    }

    private Optional<Member> member(String path) {
        return Optional.ofNullable(members.get(path));
    }

    /** A step upwards at the top stays at the top. */
    private static String resolved(String folder, String address) {
        var parts = new java.util.ArrayDeque<String>();
        var start = address.startsWith("/") ? "" : folder;
        for (var part : (start + address).split("/", -1)) {
            if (part.equals("..")) parts.pollLast();
            else if (!part.isEmpty() && !part.equals(".")) parts.addLast(part);
        }
        return String.join("/", parts);
    }
}
