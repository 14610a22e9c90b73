// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a WACZ says that it holds, with hashes (WACZ 1.1.1, 5.2). */
record DataPackage(JsonNode root) {
    private static final String NAME = "datapackage.json";

    static DataPackage of(WaczZip zip) throws IOException {
        if (!zip.has(NAME)) throw WaczContainer.refused(zip.name(), "no " + NAME);
        try {
            var root = new ObjectMapper().readTree(zip.read(NAME));
            if (root.path("resources").isArray()) return new DataPackage(root);
            throw WaczContainer.refused(zip.name(), "a " + NAME + " that lists no resources");
        } catch (JsonProcessingException e) {
            throw WaczContainer.refused(zip.name(), "a " + NAME + " that is no JSON");
        }
    }

    /** Compares what is listed with what is there, and adds what differs. */
    void check(WaczZip zip, String place, List<Problem> wrong) throws IOException {
        for (var resource : root.path("resources")) {
            var path = resource.path("path").asText();
            var what =
                    zip.has(path) ? difference(zip, path, resource.path("hash").asText()) : "is missing";
            if (what != null) wrong.add(warning(place, "\"" + path + "\" " + what));
        }
        if (zip.has("datapackage-digest.json")) checkItself(zip, place, wrong);
    }

    private static void checkItself(WaczZip zip, String place, List<Problem> wrong) throws IOException {
        try {
            var digest = new ObjectMapper().readTree(zip.read("datapackage-digest.json"));
            var what = difference(zip, NAME, digest.path("hash").asText());
            if (what != null) wrong.add(warning(place, "\"" + NAME + "\" " + what));
            if (digest.has("signedData")) {
                wrong.add(
                        Problem.info("read.wacz.signature", place, "the archive is signed, which is not checked", ""));
            }
        } catch (JsonProcessingException e) {
            wrong.add(warning(place, "\"datapackage-digest.json\" is no JSON"));
        }
    }

    private static @Nullable String difference(WaczZip zip, String path, String hash) throws IOException {
        if (!hash.startsWith("sha256:")) return null;
        try (var in = zip.bytes(path).open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var some = new byte[1 << 16];
            for (int n = in.read(some); n >= 0; n = in.read(some)) digest.update(some, 0, n);
            boolean isSame = HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(hash.substring(7));
            return isSame ? null : "is not what its hash tells of";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static Problem warning(String place, String what) {
        return Problem.warning("read.wacz.hash", place, what, "fetch the archive anew if you do not trust it");
    }
}
