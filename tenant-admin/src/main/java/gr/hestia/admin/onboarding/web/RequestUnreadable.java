package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.HestiaFailure;
import java.util.List;
import tools.jackson.core.JacksonException;

/** What was sent cannot be read as a request for an onboarding. */
final class RequestUnreadable extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private RequestUnreadable(Fault fault) {
        super(FailureKind.MALFORMED, "onboarding-unreadable");
        with(List.of(fault));
    }

    static RequestUnreadable at(JacksonException cause, ManifestFormat format) {
        var place = cause.getLocation();
        return place == null || place.getLineNr() < 1
                ? new RequestUnreadable(Fault.at("", "manifest.problem.unreadable", format.name()))
                : new RequestUnreadable(Fault.at(
                        "", "manifest.problem.unreadable-at", format.name(), place.getLineNr(), place.getColumnNr()));
    }

    static RequestUnreadable notUtf8() {
        return new RequestUnreadable(Fault.at("", "manifest.problem.unreadable", "UTF-8"));
    }

    static RequestUnreadable noObject() {
        return new RequestUnreadable(Fault.at("", "onboarding.request.form"));
    }

    static RequestUnreadable unknownField(String name) {
        return new RequestUnreadable(Fault.at(name, "onboarding.request.unknown-field", name));
    }
}
