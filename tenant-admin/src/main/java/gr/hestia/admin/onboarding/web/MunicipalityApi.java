package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.api.PageView;
import gr.hestia.admin.onboarding.ListMunicipalities;
import gr.hestia.admin.region.Officer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Municipalities", description = "The reference list, and who of it is on the platform")
@RestController
@RequestMapping(path = "/api/v1/municipalities", produces = "application/json")
class MunicipalityApi {

    private final ListMunicipalities municipalities;

    MunicipalityApi(ListMunicipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Operation(
            summary = "Municipalities of your jurisdiction",
            description =
                    "By words of name or seat, in Greek or English, whatever accents and declension; all without.")
    @GetMapping
    PageView<MunicipalityView> list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return PageView.of(
                municipalities.list(Officer.signedIn().jurisdiction(), query, PageAsked.of(page, size)),
                MunicipalityView::of);
    }
}
