package city.tongyou.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component by its one example. */
@Controller
class StyleGuideController {

  @GetMapping("/style-guide")
  String guide() {
    return "portal/style-guide-page";
  }
}
