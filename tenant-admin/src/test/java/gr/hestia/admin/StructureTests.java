package gr.hestia.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The rooms of the control plane and what may call what. */
@AnalyzeClasses(packages = "gr.hestia.admin", importOptions = DoNotIncludeTests.class)
class StructureTests {

    @Test
    void everyRoomKeepsToItsDeclaredDependencies() {
        ApplicationModules.of(TenantAdminApplication.class).verify();
    }

    @ArchTest
    static final ArchRule onlyTheRealmRoomSpeaksToKeycloak = noClasses()
            .that()
            .resideOutsideOfPackage("gr.hestia.admin.realm..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.client..", "java.net.http..", "org.keycloak..");

    @ArchTest
    static final ArchRule noControllerHoldsTheLoginThatMayCreate = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AdminCatalog.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TenantSchemas.class);

    @ArchTest
    static final ArchRule controllersAreTheBusinessOfTheirRoom =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();
}
