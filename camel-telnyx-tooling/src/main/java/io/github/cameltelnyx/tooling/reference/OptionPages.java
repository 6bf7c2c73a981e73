package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.tooling.metadata.OptionDescription;
import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointHeaderModel;

/** The pages of options and headers, from the metadata that Camel's plug-in generated. */
final class OptionPages {

    private static final List<String> COLUMNS = List.of("option", "type", "default", "description");

    private OptionPages() {
    }

    static void addTo(Map<String, String> pages, List<ComponentModel> components) {
        Markdown options = new Markdown("Options", "the component's metadata");
        options.paragraph("**Bold** options are required.");
        List<List<String>> headers = new ArrayList<>();
        for (ComponentModel component : components) {
            String scheme = component.getScheme();
            options.heading("Component " + scheme)
                    .paragraph(
                            "For all its endpoints, as `camel.component." + scheme
                                    + ".`*option* in properties or by a setter.");
            options.table(COLUMNS, rows(component.getComponentOptions()));
            options.heading("Endpoint " + scheme)
                    .paragraph("For one endpoint, as " + Markdown.code(
                            component.getSyntax() + "?option=value") + ".");
            options.table(COLUMNS, rows(component.getEndpointOptions()));
            for (EndpointHeaderModel header : component.getEndpointHeaders()) {
                List<String> row = List.of(Markdown.code(header.getName()), header.getShortJavaType(), use(header.getLabel()),
                        header.getDescription());
                if (!headers.contains(row)) {
                    headers.add(row);
                }
            }
        }
        pages.put("options.md", options.toString());
        pages.put("headers.md", headers(headers));
    }

    private static String headers(List<List<String>> rows) {
        return new Markdown("Headers", "the component's metadata")
                .paragraph(
                        "Each parameter of an operation may also be given as a header: `CamelTelnyx` and its name with a capital"
                                + " first letter, as in `CamelTelnyxVoice`. Names are found without regard to case.")
                .table(List.of("header", "type", "use", "description"), rows)
                .toString();
    }

    private static String use(String label) {
        return switch (label == null ? "" : label) {
            case "producer" -> "set by `telnyx:`";
            case "consumer" -> "set by `telnyx-webhook:`";
            default -> "both schemes";
        };
    }

    private static List<List<String>> rows(List<? extends BaseOptionModel> options) {
        List<List<String>> rows = new ArrayList<>();
        for (BaseOptionModel option : options) {
            String name = Markdown.code(option.getName());
            String values = option.getEnums() == null ? "" : " One of " + Markdown.codes(option.getEnums()) + ".";
            boolean duration = "duration".equals(option.getType());
            String standard = option.getDefaultValue() == null
                    ? ""
                    : option.getDefaultValue().toString() + (duration ? " ms" : "");
            rows.add(List.of(option.isRequired() ? "**" + name + "**" : name, duration ? "duration" : option.getShortJavaType(),
                    Markdown.code(standard),
                    OptionDescription.of(option) + values
                            + (option.isSecret() ? " Secret: kept out of logs." : "")));
        }
        return rows;
    }
}
