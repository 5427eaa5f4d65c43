import { describe, expect, it } from 'vitest';
import file from '../../assets/dateline-styles.json' with { type: 'json' };
import { BUILT_IN_CITIES, cityOfPlace, createCityIndex, findCities } from './cities.ts';
import { foldName } from './fold-name.ts';

const { cities } = BUILT_IN_CITIES;
const namesIn = (country: string) => cities.filter((city) => city.country === country).map((city) => city.name);

/** Above 200,000 people in the censuses of 2017 and 2023. */
const LARGE_PAKISTANI_CITIES = `Karachi, Lahore, Faisalabad, Rawalpindi, Gujranwala, Multan, Hyderabad, Peshawar, Quetta, Islamabad,
 Sargodha, Sialkot, Bahawalpur, Jhang, Sheikhupura, Gujrat, Sukkur, Larkana, Sahiwal, Okara, Rahim Yar Khan, Kasur,
 Dera Ghazi Khan, Wah Cantonment, Nawabshah, Mardan, Mingora, Burewala, Jhelum, Kamoke, Hafizabad, Khanewal, Sadiqabad,
 Turbat, Dera Ismail Khan, Mirpur Khas, Chiniot, Kohat, Abbottabad, Muzaffargarh, Khanpur, Gojra, Mandi Bahauddin,
 Shikarpur, Jacobabad, Tando Allahyar, Khuzdar, Muridke, Daska, Pakpattan, Bahawalnagar, Vehari, Chishtian, Samundri,
 Jaranwala, Kot Addu, Wazirabad, Chakwal, Ferozewala, Gilgit, Hub, Ahmedpur East, Shahkot`;
const AFGHAN_PROVINCIAL_CAPITALS = 34;

describe('the city file', () => {
  it('has every stand-alone city of every style', () => {
    const missing = Object.values(file.standAlone)
      .flat()
      .filter((name) => findCities(name, BUILT_IN_CITIES).length === 0);

    expect(file.standAlone['united-states']).toHaveLength(30);
    expect(missing).toEqual([]);
  });

  it('has the large cities of Pakistan, each with its name in Urdu', () => {
    const known = new Set(namesIn('Pakistan'));

    expect(LARGE_PAKISTANI_CITIES.split(/,\s*/).filter((name) => !known.has(name))).toEqual([]);
    expect(cities.filter((city) => city.country === 'Pakistan' && city.urdu === '')).toEqual([]);
  });

  it('has the provincial capitals of Afghanistan and the capitals of the Gulf and Central Asia', () => {
    const provinces = new Set(cities.filter((city) => city.country === 'Afghanistan').map((city) => city.region));
    const capitals = [
      'Abu Dhabi',
      'Doha',
      'Kuwait City',
      'Manama',
      'Muscat',
      'Riyadh',
      'Sanaa',
      'Baghdad',
      'Tehran',
    ].concat(['Ashgabat', 'Astana', 'Bishkek', 'Dushanbe', 'Tashkent']);

    expect(provinces.size).toBe(AFGHAN_PROVINCIAL_CAPITALS);
    expect(capitals.filter((name) => findCities(name, BUILT_IN_CITIES).length === 0)).toEqual([]);
  });

  it('names zones that exist, and no city of a country twice', () => {
    for (const zone of new Set(cities.map((city) => city.zone))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
    const keys = cities.map((city) => `${foldName(city.name)}, ${city.country}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('findCities', () => {
  it.each([
    ['KARACHI', 'Karachi'],
    ['کراچی', 'Karachi'],
    ['كراچى', 'Karachi'],
    ['d.i. khan', 'Dera Ismail Khan'],
    ['Düsseldorf', 'Duesseldorf'],
    ['SÃO PAULO', 'Sao Paulo'],
    ['Mazar e Sharif', 'Mazar-e-Sharif'],
    ['ST LOUIS', 'St. Louis'],
  ])('knows %j', (text, name) => {
    expect(findCities(text, BUILT_IN_CITIES).map((city) => city.name)).toEqual([name]);
  });

  it('puts a newsroom’s own town first', () => {
    const own = { name: 'Karachi', region: '', country: 'Norda', zone: 'UTC', urdu: '', aliases: ['Old Karachi'] };

    expect(findCities('karachi', createCityIndex({ cities: [own] })).map((city) => city.country)).toEqual([
      'Norda',
      'Pakistan',
    ]);
  });
});

describe('cityOfPlace', () => {
  it('tells cities of one name apart', () => {
    expect(cityOfPlace({ city: 'Hyderabad', region: '', country: 'India' }, BUILT_IN_CITIES)?.region).toBe('Telangana');
    expect(cityOfPlace({ city: 'Hyderabad', region: 'Sindh', country: '' }, BUILT_IN_CITIES)?.country).toBe('Pakistan');
    expect(cityOfPlace({ city: 'Paris', region: 'Texas', country: '' }, BUILT_IN_CITIES)).toBeNull();
  });
});
