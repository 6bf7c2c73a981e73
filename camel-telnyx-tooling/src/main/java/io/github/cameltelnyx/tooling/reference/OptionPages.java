package io.github.cameltelnyx.tooling.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;

/** The pages of options and headers, from the metadata that Camel's plug-in generated. */
final class OptionPages {

    private OptionPages() {
    }

    static void addTo(Map<String, String> pages, List<ComponentModel> components) {
        Markdown options = new Markdown("Options", "the component's metadata");
        Markdown headers = new Markdown("Headers", "the component's metadata");
        headers.paragraph(
                "Beside these, each parameter of an operation may be given as the header `CamelTelnyx` and its name with a capital first letter, as in `CamelTelnyxVoice`.");
        for (ComponentModel component : components) {
            String scheme = component.getScheme();
            options.heading("Component " + scheme)
                    .paragraph("Set once for all endpoints, as in `camel.component." + scheme + ".*`.");
            options.table(List.of("option", "type", "default", "description"), rows(component.getComponentOptions()));
            options.heading("Endpoint " + scheme).paragraph(Markdown.code(component.getSyntax()));
            options.table(List.of("option", "type", "default", "description"), rows(component.getEndpointOptions()));
            List<List<String>> rows = new ArrayList<>();
            component.getEndpointHeaders()
                    .forEach(header -> rows.add(List.of(Markdown.code(header.getName()),
                            header.getShortJavaType(), header.getDescription())));
            headers.heading(scheme).table(List.of("header", "type", "description"), rows);
        }
        pages.put("options.md", options.toString());
        pages.put("headers.md", headers.toString());
    }

    private static List<List<String>> rows(List<? extends BaseOptionModel> options) {
        List<List<String>> rows = new ArrayList<>();
        for (BaseOptionModel option : options) {
            String name = Markdown.code(option.getName());
            String values = option.getEnums() == null ? "" : " One of " + Markdown.codes(option.getEnums()) + ".";
            Object standard = option.getDefaultValue();
            rows.add(List.of(option.isRequired() ? "**" + name + "**" : name, option.getShortJavaType(),
                    standard == null ? "" : Markdown.code(standard.toString()),
                    option.getDescription() + values + (option.isSecret() ? " Secret: kept out of logs." : "")));
        }
        return rows;
    }
}
