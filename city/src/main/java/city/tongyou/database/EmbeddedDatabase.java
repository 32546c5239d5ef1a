package city.tongyou.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    havingValue = "embedded",
    matchIfMissing = true)
class EmbeddedDatabase {

  @Bean
  DataFolder dataFolder(@Value("${tongyou.data}") Path path) throws IOException {
    return DataFolder.open(path);
  }

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(DataFolder folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.database())
        .setOverrideWorkingDirectory(folder.binaries().toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        // Zonky is made for tests: by itself it neither keeps what it promised nor asks who knocks.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setConnectConfig("password", folder.password())
        // "Locale" options go to initdb as they are, and there the last --auth wins.
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", folder.passwordFile().toString())
        .start();
  }

  @Bean
  JdbcConnectionDetails connectionDetails(EmbeddedPostgres postgres, DataFolder folder)
      throws IOException {
    var password = folder.password();
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
      }

      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return password;
      }
    };
  }
}
