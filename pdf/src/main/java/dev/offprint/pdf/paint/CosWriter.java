// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Writes PDFBox's objects as bytes; a {@link COSObject} is written as a reference. */
final class CosWriter implements ICOSVisitor {
    private final Buffer out;

    CosWriter(Buffer out) {
        this.out = out;
    }

    void write(COSBase value) throws IOException {
        value.accept(this);
    }

    @Override
    public void visitFromObject(COSObject reference) {
        out.integer(reference.getKey().getNumber()).ascii(" 0 R");
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        out.put('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) out.put(' ');
            write(array.get(i));
        }
        out.put(']');
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        out.ascii("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            visitFromName(entry.getKey());
            out.put(' ');
            write(entry.getValue());
        }
        out.ascii(">>");
    }

    @Override
    public void visitFromName(COSName name) {
        name(name.getBytes());
    }

    void name(byte[] bytes) {
        out.name(bytes);
    }

    @Override
    public void visitFromString(COSString string) {
        out.string(string.getBytes());
    }

    @Override
    public void visitFromInt(COSInteger integer) {
        out.integer(integer.longValue());
    }

    @Override
    public void visitFromFloat(COSFloat number) {
        out.number(number.floatValue());
    }

    @Override
    public void visitFromBoolean(COSBoolean value) {
        out.ascii(value.getValue() ? "true" : "false");
    }

    @Override
    public void visitFromNull(COSNull value) {
        out.ascii("null");
    }

    @Override
    public void visitFromStream(COSStream stream) {
        throw new IllegalArgumentException("streams are written by PdfFile");
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("documents are written by PdfFile");
    }
}
