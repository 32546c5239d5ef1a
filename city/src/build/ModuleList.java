import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/** Writes the list of modules that the platform reads as it starts. Run by the build, on its classes. */
class ModuleList {

  static void main(String[] file) throws IOException, ClassNotFoundException {
    var modules = ApplicationModules.of(Class.forName("city.tongyou.Tongyou"));
    var target = Path.of(file[0]);
    Files.createDirectories(target.getParent());
    Files.writeString(target, new ApplicationModulesExporter(modules).toJson());
  }
}
