// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pictures of a site's own folder of uploads, wherever a copy of it was put: beside the export, or where else resources are
 * looked for. Of a picture in another size the original will do. As thread-safe as what it asks.
 */
record Uploads(Resources resources) implements Resources {
    private static final Pattern UPLOADED = Pattern.compile(
            "https?://[^?#]*?/(?:wp-content/uploads|files)/(?:sites/\\d+/)?(\\d{4}/\\d{2}/[^?#]+|[^/?#]+)(?:[?#].*)?"
                    + "|https?://[^/?#]+\\.files\\.wordpress\\.com/(\\d{4}/\\d{2}/[^?#]+)(?:[?#].*)?");
    private static final Pattern SIZE = Pattern.compile("-\\d{2,5}x\\d{2,5}(?=\\.\\w{3,4}$)");
    private static final List<String> FOLDERS = List.of("wp-content/uploads/", "uploads/", "");

    @Override
    public Optional<ByteSource> find(String address) throws IOException {
        for (var local : local(address)) {
            var found = resources.find(local);
            if (found.isPresent()) return found;
        }
        return resources.find(address);
    }

    /** Where it may lie; nearer to the site's own order first. */
    private static List<String> local(String address) {
        var uploaded = UPLOADED.matcher(address);
        if (!uploaded.matches()) return List.of();
        var path = uploaded.group(1) == null ? uploaded.group(2) : uploaded.group(1);
        var original = SIZE.matcher(path).replaceFirst("");
        var all = new ArrayList<String>();
        for (var name : original.equals(path) ? List.of(path) : List.of(path, original)) {
            for (var folder : FOLDERS) all.add(folder + name);
        }
        return all;
    }
}
