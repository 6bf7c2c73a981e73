package io.github.cameltelnyx.texml;

import java.io.InputStream;

import org.apache.camel.CamelContext;
import org.apache.camel.TypeConverter;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static io.github.cameltelnyx.texml.Texml.response;
import static io.github.cameltelnyx.texml.Texml.say;
import static org.assertj.core.api.Assertions.assertThat;

class TexmlConverterTest {

    @Test
    void camelConvertsADocumentToItsXmlInEachForm() throws Exception {
        Texml document = response(say("żółć"));
        try (CamelContext camel = new DefaultCamelContext()) {
            camel.start();
            TypeConverter converter = camel.getTypeConverter();
            assertThat(converter.mandatoryConvertTo(String.class, document)).isEqualTo(document.toXml());
            assertThat(converter.mandatoryConvertTo(byte[].class, document)).isEqualTo(document.toBytes());
            assertThat(converter.mandatoryConvertTo(InputStream.class, document)).hasBinaryContent(document.toBytes());
        }
    }
}
