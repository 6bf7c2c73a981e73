package io.github.cameltelnyx.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** TeXML applications, and secrets, which nobody can read again. */
final class TexmlApplicationCommands {

    private final TexmlApplications applications;

    TexmlApplicationCommands(TexmlApplications applications) {
        this.applications = applications;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-applications/create",
                Behaviour.making(command -> applications.create(command.body()).settings()),
                "texml-applications/list", Behaviour.of(this::list),
                "texml-applications/get", Behaviour.of(command -> application(command).settings()),
                "texml-applications/update", Behaviour.of(this::update),
                "texml-applications/delete",
                Behaviour.of(command -> applications.all().remove(application(command).id()).settings()),
                "texml-secrets/create",
                Behaviour.making(command -> Map.of("name", command.text("name"), "value", "REDACTED")));
    }

    private Map<String, Object> update(CheckedCommand command) {
        TexmlApplication application = application(command);
        application.change(command.body());
        return application.settings();
    }

    private Map<String, Object> list(CheckedCommand command) {
        String name = (String) command.query().getOrDefault("filter[friendly_name]", "");
        String part = name.toLowerCase(Locale.ROOT);
        String profile = (String) command.query().get("filter[outbound_voice_profile_id]");
        String sort = (String) command.query().getOrDefault("sort", "-created_at");
        List<Map<String, Object>> all = applications.all()
                .values()
                .stream()
                .map(TexmlApplication::settings)
                .filter(one -> String.valueOf(one.get("friendly_name")).toLowerCase(Locale.ROOT).contains(part))
                .filter(one -> profile == null || one.get("outbound") instanceof Map<?, ?> outbound
                        && profile.equals(outbound.get("outbound_voice_profile_id")))
                .sorted(order(sort))
                .toList();
        return NumberedPage.of(command, all, NumberedPage.MOST);
    }

    private TexmlApplication application(CheckedCommand command) {
        TexmlApplication application = applications.all().get(command.path().get("id"));
        if (application == null) {
            throw new Refusal(404, ApiError.NOT_FOUND);
        }
        return application;
    }

    private static Comparator<Map<String, Object>> order(String sort) {
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        Comparator<Map<String, Object>> order = Comparator.comparing(one -> String.valueOf(one.get(name)));
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
