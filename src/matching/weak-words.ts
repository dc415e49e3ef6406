import { termsOf } from '../text/terms.ts'

/**
 * Words about writing, shipping and time: rare enough among places to look telling, and no topic.
 * Two posts that share only these have nothing to do with each other.
 */
const words =
  'add added adopt announce announcement announcing answer april august author available basic basics become begin ' +
  'beginner behind best better big bonus book build building call case challenge change changelog check choose class ' +
  'client collection common community company complete comprehensive conclusion consider course create creating ' +
  'creator data day days december deep default demo design detail details develop developer developers development ' +
  'different dive easily easy edition effective end essential example examples experience explain explained explore ' +
  'fast fastest favourite feature features february feedback fight file files find first fix fixed follow found free ' +
  'friday friend full fun function future getting give good great guide guides happy help high hello history home ' +
  'hour idea ideas implement implementation important improve improvement include info inside insight install interest ' +
  'interested interview intro introduce introducing introduction issue january job journey july june key kind know ' +
  'large latest launch lead leader learn learned learning lesson lessons level library life line link list little live ' +
  'long look looking love low main major march maker method mind minute mistake model modern monday month move name ' +
  'native new news next nice notes november number october official old open option order overview own page paper part ' +
  'past patch path pattern people perfect personal place plan platform play point possible post power powerful practical ' +
  'practice pre problem problems process product program programming programmer project projects public quick quickly read ' +
  'reading ready real reason reasons recap recent release released releases report request resource result results review ' +
  'right road rule rules run running saturday second seconds september series server service set setup share short show ' +
  'simple simply site small software solution solve source space speed stage standard start started starting state step ' +
  'steps stop story style summary sunday support switch system systems talk task team technical technique techniques ' +
  'technology test text think thought thoughts thursday time times tip tips today together tool tools top topic track ' +
  'trick tricks tuesday tutorial type understand understanding update updated updates usage version view visual wait walk ' +
  'web website wednesday week weekly welcome white black word words work worker working works workflow world write writing ' +
  'wrong year years yesterday zero agency boundary pretty proper rich green shadow draw drawn line'

const weak = new Set(termsOf(words).map(({ key }) => key))

/** No topic: a number, a version, a single letter that is no language, or a word from the list. */
export function isWeak(key: string): boolean {
  return weak.has(key) || /^v?\d/.test(key) || (key.length < 2 && key !== 'c' && key !== 'r')
}
