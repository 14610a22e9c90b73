// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.notice.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lists of pages of a WACZ, one page a line of JSON (WACZ 1.1.1, 5.2.2). Stateless. */
final class PageLists {
    private static final int MOST = 200_000;

    private PageLists() {}

    static PageTitles of(WaczZip zip, List<Problem> wrong) throws IOException {
        var titles = new LinkedHashMap<String, String>();
        for (var name : List.of("pages/pages.jsonl", "pages/extraPages.jsonl")) {
            if (zip.has(name)) take(zip, name, titles, wrong);
        }
        return new PageTitles(titles);
    }

    private static void take(WaczZip zip, String name, Map<String, String> titles, List<Problem> wrong)
            throws IOException {
        int broken = 0;
        var mapper = new ObjectMapper();
        try (var lines =
                new BufferedReader(new InputStreamReader(zip.bytes(name).open(), UTF_8))) {
            for (var line = lines.readLine(); line != null && titles.size() < MOST; line = lines.readLine()) {
                try {
                    if (!line.isBlank()) take(mapper.readTree(line), titles);
                } catch (JsonProcessingException e) {
                    broken++;
                }
            }
        }
        if (broken == 0) return;
        var what = broken + " lines of \"" + name + "\" are no JSON";
        wrong.add(Problem.warning("read.wacz.pages", zip.name(), what, ""));
    }

    private static void take(JsonNode page, Map<String, String> titles) {
        var address = page.path("url").asText();
        if (!address.isEmpty())
            titles.putIfAbsent(WebAddress.key(address), page.path("title").asText());
    }
}
