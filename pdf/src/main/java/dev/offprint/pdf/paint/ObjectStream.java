// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Several objects that are deflated as one (ISO 32000-1, 7.5.7). */
final class ObjectStream {
    private final long number;
    private final Buffer index = new Buffer();
    private final Buffer objects = new Buffer();
    private final CosWriter writer = new CosWriter(objects);
    private int size;

    ObjectStream(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    int size() {
        return size;
    }

    void add(long object, COSBase value) throws IOException {
        index.integer(object).put(' ').integer(objects.size()).put(' ');
        writer.write(value);
        objects.put('\n');
        size++;
    }

    COSDictionary dictionary() {
        var dictionary = Cos.dictionary("ObjStm");
        dictionary.setInt(COSName.N, size);
        dictionary.setInt(COSName.FIRST, index.size());
        return dictionary;
    }

    byte[] bytes() {
        var bytes = new Buffer();
        bytes.write(index.array(), index.size()).write(objects.array(), objects.size());
        return bytes.toByteArray();
    }
}
