package gr.hestia.webapi.beneficiary.web;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.webapi.beneficiary.BeneficiaryFile;
import gr.hestia.webapi.beneficiary.Birth;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.Paper;
import gr.hestia.webapi.beneficiary.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes forms: empty ones, begun ones, and those of a file to be edited. */
final class FileForms {

    private FileForms() {}

    /** An empty form with a key of its own. */
    static FileForm empty() {
        FileForm form = new FileForm();
        form.setForm(UUID.randomUUID().toString());
        return form;
    }

    /** What the file says, to be edited. */
    static FileForm of(BeneficiaryFile file) {
        FileForm form = empty();
        form.setVersion(file.version());
        form.setBranch(file.branch().toString());
        FileDetails details = file.details();
        form.getName().setGiven(details.name().given());
        form.getName().setFamily(details.name().family());
        form.getName().setFather(details.name().father());
        form.getName().setMother(details.name().mother());
        form.setBirth(birth(details.birth()));
        form.setGender(details.gender().name());
        form.getContact().setPhones(phones(details));
        form.getContact().setEmail(details.contact().email());
        form.getContact().setSafeContact(details.contact().safeContact());
        form.getResidence().setStreet(details.residence().street());
        form.getResidence().setPlace(details.residence().place());
        form.getResidence().setPostCode(details.residence().postCode());
        form.getResidence().setMunicipality(details.residence().municipality());
        form.setLanguages(new ArrayList<>(details.languages()));
        form.setInterpreter(details.interpreter());
        form.setSpeciallyProtected(details.speciallyProtected());
        var papers = details.papers();
        form.getPapers().setAmka(papers.amka() == null ? null : papers.amka().value());
        form.getPapers().setAfm(papers.afm() == null ? null : papers.afm().value());
        form.getPapers()
                .setOthers(new ArrayList<>(
                        papers.others().stream().map(FileForms::paper).toList()));
        return form;
    }

    /** Adds an empty line to each list that has none at its end, so that one more can be typed at once. */
    static void leaveRoom(FileForm form) {
        List<String> phones = new ArrayList<>(form.getContact().getPhones());
        if (phones.isEmpty() || !phones.getLast().isBlank()) {
            phones.add("");
        }
        form.getContact().setPhones(phones);
        List<PaperFields> papers = new ArrayList<>(form.getPapers().getOthers());
        String last = papers.isEmpty() ? "none yet" : papers.getLast().getNumber();
        if (last != null && !last.isBlank()) {
            papers.add(new PaperFields());
        }
        form.getPapers().setOthers(papers);
    }

    private static List<String> phones(FileDetails details) {
        return new ArrayList<>(
                details.contact().phones().stream().map(Phone::written).toList());
    }

    private static PaperFields paper(Paper paper) {
        PaperFields fields = new PaperFields();
        fields.setKind(paper.kind().name());
        fields.setNumber(paper.number());
        return fields;
    }

    private static @Nullable String birth(@Nullable Birth birth) {
        if (birth == null) {
            return null;
        }
        LocalDate day = birth.date();
        return day == null ? String.valueOf(birth.year()) : GreekDate.write(day);
    }
}
