// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A name that occurs in one file only. PDFBox keeps every {@code COSName} for ever, which a million files would fill. */
final class PassingName extends COSBase {
    private final byte[] bytes;

    PassingName(String name) {
        this.bytes = name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void accept(ICOSVisitor visitor) {
        if (!(visitor instanceof CosWriter writer)) throw new IllegalArgumentException("only CosWriter knows these");
        writer.name(bytes);
    }
}
