// Agency names as people and documents write them: found, split, and left alone when they are not certain.
import { describe, expect, it } from 'vitest';
import { type Agency, directoryOf, findAgency } from '../../../src/core/agencies/agency.ts';
import { splitAgencies } from '../../../src/core/agencies/agency-names/split.ts';
import { builtInDirectory } from '../../../src/importers/agency-data.ts';

const directory = builtInDirectory();

describe('findAgency', () => {
  it.each([
    ['snv', 'Sở Nội vụ'],
    ['sxd', 'Sở Xây dựng'],
    ['stc', 'Sở Tài chính'],
    ['so tttt', 'Sở Thông tin và Truyền thông'],
    ['STTTT', 'Sở Thông tin và Truyền thông'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['sở thông tin & truyền thông', 'Sở Thông tin và Truyền thông'],
    ['SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['so van hoa the thao va du lich', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá -Thể thao & Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Công Thương tỉnh Lào Cai', 'Sở Công Thương'],
    ['UBND tỉnh Đắk Lắk', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['vpub', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Công TTĐT tỉnh', 'Cổng Thông tin điện tử tỉnh'],
    ['Cổng Thông tin điện tử của tỉnh', 'Cổng Thông tin điện tử tỉnh'],
    ['ban QLKKT tỉnh', 'Ban Quản lý Khu kinh tế tỉnh'],
    ['Đài PT và TH tỉnh', 'Đài Phát thanh và Truyền hình tỉnh'],
    ['VOV', 'Đài Tiếng nói Việt Nam'],
    ['ubnd các xã phường', 'Ủy ban nhân dân các xã, phường'],
    ['Sở Thông tin và Truyền thông'.normalize('NFD'), 'Sở Thông tin và Truyền thông'],
  ])('"%s" is %s', (text, name) => {
    expect(findAgency(directory, text)?.name).toBe(name);
  });

  it.each(['', 'sở', 'xin chào', 'đã gửi', 'Đỗ Mạnh Cường', 'Sở Trồng trọt và Hải đảo'])(
    '"%s" is nobody',
    (text) => {
      expect(findAgency(directory, text)).toBeUndefined();
    },
  );

  it('leaves a short name that two bodies share to neither', () => {
    const entry = (name: string): Agency => ({
      name,
      kind: 'department',
      standing: 'owes',
      aliases: [],
      successors: [],
    });
    const two = directoryOf([entry('Sở Công Thương'), entry('Sở Chăn nuôi Trồng')]);
    expect(findAgency(two, 'sct')?.name).toBe('Sở Công Thương');
    const same = directoryOf([entry('Sở Công Thương'), entry('Sở Chăn Thả')]);
    expect(findAgency(same, 'sct')).toBeUndefined();
    expect(findAgency(same, 'Sở Chăn Thả')?.name).toBe('Sở Chăn Thả');
  });

  it('finds every entry of the directory under its own name and aliases', () => {
    for (const agency of directory.agencies) {
      for (const name of [agency.name, ...agency.aliases])
        expect(findAgency(directory, name)?.name).toBe(agency.name);
    }
  });

  it('names only bodies of the directory as successors', () => {
    for (const { successors } of directory.agencies) {
      for (const { name } of successors) expect(findAgency(directory, name)?.name).toBe(name);
    }
  });
});

describe('splitAgencies', () => {
  it.each([
    ['Báo Hà Tĩnh ; Đài PT&TH tỉnh', ['Báo Hà Tĩnh', 'Đài Phát thanh và Truyền hình tỉnh']],
    [
      'Sở Kế hoạch và Đầu tư, ban QLKKT tỉnh và các sở, ngành liên quan',
      ['Sở Kế hoạch và Đầu tư', 'Ban Quản lý Khu kinh tế tỉnh', 'Các sở, ngành liên quan'],
    ],
    ['Các sở, ban, ngành, đoàn thể, địa phương', ['Các sở, ban, ngành, đoàn thể, địa phương']],
    [
      'Các Sở, ban, ngành và UBND các huyện, thị xã, thành phố',
      ['Các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
    ],
    [
      'Các cơ quan báo chí Trung ương: TTXVN, VOV, VTV8',
      ['Thông tấn xã Việt Nam', 'Đài Tiếng nói Việt Nam', 'Ban điều hành kênh Truyền hình Quốc gia VTV8'],
    ],
    [
      'Trung tâm Truyền thông TN&MT, Báo TN&MT, Tạp chí TN&MT',
      ['Trung tâm Truyền thông TN&MT', 'Báo TN&MT', 'Tạp chí TN&MT'],
    ],
    [
      'Viện Khoa học Khí tượng thủy văn và Biến đổi khí hậu; Viện Chiến lược, Chính sách TN&MT',
      ['Viện Khoa học Khí tượng thủy văn và Biến đổi khí hậu', 'Viện Chiến lược, Chính sách TN&MT'],
    ],
    [
      'Các Sở: Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch',
      ['Sở Nội vụ', 'Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch'],
    ],
    ['Báo và Đài Phát thanh, Truyền hình tỉnh', ['Báo và Đài Phát thanh, Truyền hình tỉnh']],
    ['Đỗ Mạnh Cường\nVũ Việt Linh', ['Đỗ Mạnh Cường', 'Vũ Việt Linh']],
    [
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường',
      ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
    ],
    [
      'Bộ Quốc phòng; các Bộ, ngành, cơ quan liên quan.',
      ['Bộ Quốc phòng', 'Các Bộ, ngành, cơ quan liên quan'],
    ],
    [
      'Đồng chí Phó chủ tịch, phụ trách lĩnh vực Giám sát và Phản biện xã hội',
      ['Đồng chí Phó chủ tịch, phụ trách lĩnh vực Giám sát và Phản biện xã hội'],
    ],
    ['', []],
  ])('"%s"', (cell, names) => {
    expect(splitAgencies(directory, cell).map((one) => one.name)).toEqual(names);
  });
});
