// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Asset;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.docx.opc.WordPackage;
import java.util.HashMap;
import java.util.Map;

/** The pictures in the package; the same bytes lie there once. */
final class Media {
    private final WordPackage parts;
    private final Map<String, String> names = new HashMap<>();

    Media(WordPackage parts) {
        this.parts = parts;
    }

    /** Where a picture lies, seen from the document. */
    String add(Asset asset, PictureHeader header, byte[] bytes) {
        return names.computeIfAbsent(asset.sha256(), hash -> {
            var name = "media/image" + (names.size() + 1) + "." + header.kind().extension();
            parts.picture("word/" + name, bytes, asset.bytes());
            return name;
        });
    }
}
