package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.OfferedService;
import gr.hestia.webapi.centre.ServiceAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Services of one axis, or those that stand alone.
 *
 * @param title the axis's name; null over services that stand alone
 * @param plain what the axis means, in plain words; null where the centre says it itself
 * @param own whether it is the centre's own addition
 */
record AxisView(
        @Nullable Words title,
        @Nullable Words body,
        @Nullable String plain,
        boolean own,
        List<ServiceView> services) {

    /** A service. */
    record ServiceView(Words title, @Nullable Words body, boolean own) {
        static ServiceView of(OfferedService service, Wording wording) {
            return new ServiceView(wording.words(service.title()), wording.find(service.body()), service.own());
        }
    }

    static List<AxisView> of(Centre centre, Wording wording) {
        return centre.axes().stream().map(axis -> of(axis, centre, wording)).toList();
    }

    /** The services that belong to no axis. */
    static List<ServiceView> alone(Centre centre, Wording wording) {
        return centre.services().stream()
                .filter(service -> service.axis() == null)
                .map(service -> ServiceView.of(service, wording))
                .toList();
    }

    private static AxisView of(ServiceAxis axis, Centre centre, Wording wording) {
        boolean plain = axis.body() == null && !axis.own();
        return new AxisView(
                wording.words(axis.title()),
                wording.find(axis.body()),
                plain ? wording.findMessage("centre.axis", axis.key()) : null,
                axis.own(),
                centre.services().stream()
                        .filter(service -> axis.id().equals(service.axis()))
                        .map(service -> ServiceView.of(service, wording))
                        .toList());
    }
}
