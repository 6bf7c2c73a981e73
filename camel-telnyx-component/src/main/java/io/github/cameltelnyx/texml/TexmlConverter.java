package io.github.cameltelnyx.texml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.apache.camel.Converter;

/** Camel's conversions from a document: its XML in each form that routes ask for. */
@Converter(generateLoader = true)
public final class TexmlConverter {

    private TexmlConverter() {
    }

    @Converter
    public static String toText(Texml texml) {
        return texml.toXml();
    }

    @Converter
    public static byte[] toBytes(Texml texml) {
        return texml.toBytes();
    }

    @Converter
    public static InputStream toInputStream(Texml texml) {
        return new ByteArrayInputStream(texml.toBytes());
    }
}
