package city.tongyou.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of our own, unless {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    havingValue = "embedded",
    matchIfMissing = true)
class EmbeddedDatabase {

  @Bean
  DataFolder dataFolder(@Value("${tongyou.data}") Path path) {
    return DataFolder.open(path);
  }

  @Bean
  KeptServer server(
      DataFolder folder, @Value("${tongyou.database.binaries:${tongyou.data}}") Path binaries) {
    return KeptServer.start(new Records(folder, Binaries.in(binaries), ServerUser.ofThisProcess()));
  }

  @Bean
  JdbcConnectionDetails connectionDetails(KeptServer server, DataFolder folder) {
    return new OwnConnection(server.port(), folder.password());
  }

  private record OwnConnection(int port, String getPassword) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
      return "postgres";
    }
  }
}
