import { ALERT_LANGUAGES } from '../lib/model.ts';

/**
 * Runs in CloudFront before its cache is asked: of the hundreds of lists that browsers send as Accept-Language it makes one of our
 * languages, or each list would have a copy of every page. It chooses as the history itself does (lib/history/answer.ts).
 * JavaScript of its own, for CloudFront takes neither TypeScript nor modules.
 */
export const CHOOSE_LANGUAGE = `
var LANGUAGES = ${JSON.stringify(ALERT_LANGUAGES)};

function handler(event) {
  var request = event.request;
  var said = request.querystring.lang;
  var accepted = request.headers['accept-language'];
  var wanted = said && LANGUAGES.indexOf(said.value) >= 0 ? said.value : chosen(accepted ? accepted.value : '');
  request.headers['accept-language'] = { value: wanted };
  return request;
}

function chosen(list) {
  var best = { language: 'en', weight: -1 };
  list.split(',').forEach(function (entry) {
    var parts = entry.split(';');
    var language = parts[0].trim().slice(0, 2).toLowerCase();
    var weight = 1;
    parts.slice(1).forEach(function (part) {
      var found = /^\\s*q=([0-9.]+)\\s*$/.exec(part);
      if (found) weight = Number(found[1]);
    });
    if (LANGUAGES.indexOf(language) >= 0 && weight > best.weight) best = { language: language, weight: weight };
  });
  return best.language;
}
`;
